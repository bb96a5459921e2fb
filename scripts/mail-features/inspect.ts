import { caniemail } from 'caniemail';
import { acceptedFeatures, mailPrograms, type MailProgram } from './programs.ts';

/** How far a program knows a feature. */
export type Support = 'yes' | 'partly' | 'no';

/** What a mail uses and some program does not know wholly, by the name of the feature. */
export type Features = ReadonlyMap<string, Readonly<Record<MailProgram, Support>>>;

/** The features of a mail that not every program knows wholly, sorted by name. */
export function inspectMail(html: string): Features {
  const programs = Object.keys(mailPrograms) as MailProgram[];
  // One at a time: asked for several at once, it throws for some.
  const found = new Map(programs.map((program) => [program, unsupported(html, program)]));
  const names = new Set([...found.values()].flatMap((its) => [...its.keys()]));
  return new Map(
    [...names].toSorted().map((name) => {
      const support = programs.map((one) => [one, found.get(one)?.get(name) ?? 'yes'] as const);
      return [name, Object.fromEntries(support) as Record<MailProgram, Support>];
    }),
  );
}

/** Features that a mail must not use, or uses no more though they are accepted: each in a sentence. */
export function checkFeatures(features: Features): string[] {
  const unknown = [...features]
    .filter(([name]) => !Object.hasOwn(acceptedFeatures, name))
    .map(([name, support]) => {
      const without = Object.entries(support).filter(([, known]) => known !== 'yes');
      const programs = without.map(([program]) => mailPrograms[program as MailProgram]);
      return `${name} is not known everywhere: ${programs.join('; ')}. Do without it, or say in scripts/mail-features/programs.ts why that is all right.`;
    });
  const unused = Object.keys(acceptedFeatures)
    .filter((name) => !features.has(name))
    .map((name) => `${name} is accepted, but no mail uses it.`);
  return [...unknown, ...unused];
}

function unsupported(html: string, program: MailProgram): Map<string, Support> {
  const { issues } = caniemail({ clients: [program], html });
  const named = (kind: 'errors' | 'warnings', support: Support) =>
    [...issues[kind].values()].flat().map(({ title }) => [title.trim(), support] as const);
  return new Map([...named('warnings', 'partly'), ...named('errors', 'no')]);
}
