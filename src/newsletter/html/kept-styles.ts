import { dark, light } from './colors.ts';

/**
 * What stays a style sheet, for programs that read one: narrow screens and dark rooms. Holds no two
 * braces side by side: engines would take them for a template.
 *
 * @param inlined the styles of the elements; every color in them gets its dark counterpart.
 */
export function keptStyles(inlined: string): string {
  return `${narrow}
@media (prefers-color-scheme:dark) {
${darkRules(inlined).join('\n')}
}`;
}

/** The classes that a style sheet names. */
export function classesIn(styles: string): ReadonlySet<string> {
  return new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

/** Beside comes below; `flat` is what needs no rule there. */
const narrow = `@media (max-width:480px) {
.cell { padding-left:16px !important; padding-right:16px !important }
.title { font-size:29px !important; line-height:33px !important }
.stack { display:block !important; width:auto !important; padding-left:0 !important; padding-right:0 !important }
.stack-first { padding-bottom:0 !important }
.stack-last { padding-top:14px !important; border-top:0 !important }
.flat { padding-top:0 !important; border-top:0 !important }
.when { width:78px !important }
}`;

const property = /(?<name>[a-z-]+):(?<value>[^;}]*#[0-9a-f]{6}[^;}]*)/g;

function darkRules(styles: string): string[] {
  const selectors = new Map<string, string[]>();
  for (const [, selector = '', declarations = ''] of styles.matchAll(/^(.+?) \{(.*)\}$/gm)) {
    for (const { groups } of declarations.matchAll(property)) {
      const declaration = darkDeclaration(groups?.name ?? '', groups?.value?.trim() ?? '');
      selectors.set(declaration, [...(selectors.get(declaration) ?? []), selector]);
    }
  }
  return [...selectors].map(([declaration, its]) => `${its.join(',')} { ${declaration} }`);
}

/** `border-top-color:#e8e6e0 !important` for `border-top:1px solid #15181d`. */
function darkDeclaration(name: string, value: string): string {
  const isEdge = /^border(?:-[a-z]+)?$/.test(name);
  const color = isEdge ? (value.split(' ').at(-1) ?? '') : value;
  return `${isEdge ? `${name}-color` : name}:${inDark(color)} !important`;
}

function inDark(value: string): string {
  return value.replace(/#[0-9a-f]{6}/g, (color) => {
    const found = names.find((name) => light[name] === color);
    if (found === undefined) throw new Error(`The color ${color} has no dark counterpart.`);
    return dark[found];
  });
}

const names = Object.keys(light) as (keyof typeof light)[];
