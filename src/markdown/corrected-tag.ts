import { asExample } from '../domain/example.ts';
import { componentRule, type ComponentName } from '../domain/markup.ts';

/**
 * A tag with the attributes that the writer gave it, as its component is used; where one of them is missing,
 * an example.
 */
export function correctedTag(name: ComponentName, given: ReadonlyMap<string, unknown>): string {
  const { attributes, children, example } = componentRule(name);
  const known = Object.entries(attributes).map(([key, { required }]) => {
    const value = given.get(key);
    return { key, required, value: typeof value === 'string' ? value.trim() : '' };
  });
  if (known.some(({ required, value }) => required && value === '')) return asExample(example);
  const written = known.flatMap(({ key, value }) =>
    value === '' ? [] : [` ${key}="${value.replaceAll('"', '&quot;')}"`],
  );
  const opening = `<${name}${written.join('')}`;
  return children ? `${opening}>\n\n…\n\n</${name}>` : `${opening} />`;
}
