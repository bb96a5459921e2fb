import type { Brief, LinkedParty } from './brief.ts';
import { briefsIn, type Catalog } from './catalog.ts';
import type { Language } from './language.ts';
import { factsIn, organizationsOf, type LedgerFact } from './ledger.ts';
import type { Organization } from './organization.ts';
import { roles as allRoles, type Role } from './party.ts';

/** All that the briefs in one language say of an organization. */
export interface OrganizationRecord {
  readonly organization: Organization;
  /** The facts about it, or with it on the other side; in the order of `factsIn`. */
  readonly facts: readonly LedgerFact[];
  /** The same of facts that are there for comparison only. */
  readonly context: readonly LedgerFact[];
  /** The roles that it has somewhere, in the order of `roles`, each with its briefs, the newest first. */
  readonly roles: readonly { readonly role: Role; readonly briefs: readonly Brief[] }[];
  /** Those who take part where it takes part, the most frequent first. */
  readonly counterparts: readonly Counterpart[];
  /** Every brief that names it, as a party or in a fact; the newest first. */
  readonly briefs: readonly Brief[];
}

export interface Counterpart {
  readonly organization: Organization;
  /** How many briefs name both as taking part. */
  readonly count: number;
  /** The roles of the counterpart in these briefs; empty where only facts name it. */
  readonly roles: readonly Role[];
}

/**
 * The record of every organization that the briefs in a language name: as a party, as the one that a
 * fact is about, on its other side, or as its speaker. In the order in which briefs name them.
 */
export function organizationRecords(
  catalog: Catalog,
  language: Language,
): readonly OrganizationRecord[] {
  const ofCatalog = known.get(catalog) ?? new Map<Language, OrganizationRecord[]>();
  known.set(catalog, ofCatalog);
  const records = ofCatalog.get(language) ?? toRecords(catalog, language);
  ofCatalog.set(language, records);
  return records;
}

/** Every route and every list of pages asks, and the answer is the same as long as the catalog is. */
const known = new WeakMap<Catalog, Map<Language, OrganizationRecord[]>>();

function toRecords(catalog: Catalog, language: Language): OrganizationRecord[] {
  const byName = new Map(catalog.organizations.map((one) => [one.name, one]));
  const mentions = briefsIn(catalog, language).flatMap((brief) => mentionsIn(brief, byName));
  const facts = Map.groupBy(
    factsIn(catalog, language).flatMap((fact) =>
      organizationsOf(fact.fact).map(({ id }) => ({ id, fact })),
    ),
    ({ id }) => id,
  );
  return [...Map.groupBy(mentions, ({ organization }) => organization.id)].flatMap(([id, its]) =>
    toRecord(
      its,
      (facts.get(id) ?? []).map(({ fact }) => fact),
    ),
  );
}

/** What a brief is to an organization that it names. */
interface Mention {
  readonly organization: Organization;
  readonly brief: Brief;
  readonly roles: readonly Role[];
  /** Who else takes part; empty where the organization itself does not. */
  readonly others: readonly LinkedParty[];
}

function mentionsIn(brief: Brief, byName: ReadonlyMap<string, Organization>): Mention[] {
  const cast = castOf(brief);
  const named = brief.facts.flatMap((fact) => {
    // A linked fact keeps only the name of its speaker.
    const speaker = byName.get(fact.saidBy);
    return [...organizationsOf(fact), ...(speaker === undefined ? [] : [speaker])];
  });
  const all = new Map([
    ...[...cast.values()].map(({ organization }) => [organization.id, organization] as const),
    ...named.map((organization) => [organization.id, organization] as const),
  ]);
  return [...all].map(([id, organization]) => ({
    organization,
    brief,
    roles: cast.get(id)?.roles ?? [],
    others: cast.has(id) ? [...cast.values()].filter((one) => one.organization.id !== id) : [],
  }));
}

/** Who takes part in a brief: its parties, and whom its facts are about. Being compared is not taking part. */
function castOf({ parties, facts }: Brief): ReadonlyMap<string, LinkedParty> {
  const inFacts = facts.filter(({ context }) => !context).flatMap(organizationsOf);
  return new Map([
    ...inFacts.map((organization) => [organization.id, { organization, roles: [] }] as const),
    ...parties.map((party) => [party.organization.id, party] as const),
  ]);
}

function toRecord(mentions: readonly Mention[], facts: readonly LedgerFact[]) {
  const [first] = mentions;
  if (first === undefined) return [];
  return [
    {
      organization: first.organization,
      facts: facts.filter(({ fact }) => !fact.context),
      context: facts.filter(({ fact }) => fact.context),
      roles: inOrder(mentions.flatMap(({ roles }) => roles)).map((role) => ({
        role,
        briefs: mentions.filter(({ roles }) => roles.includes(role)).map(({ brief }) => brief),
      })),
      counterparts: toCounterparts(mentions.flatMap(({ others }) => others)),
      briefs: mentions.map(({ brief }) => brief),
    },
  ];
}

function toCounterparts(parties: readonly LinkedParty[]): Counterpart[] {
  return [...Map.groupBy(parties, ({ organization }) => organization.id).values()]
    .flatMap(([first, ...rest]) =>
      first === undefined
        ? []
        : [
            {
              organization: first.organization,
              count: rest.length + 1,
              roles: inOrder([first, ...rest].flatMap(({ roles }) => roles)),
            },
          ],
    )
    .toSorted((a, b) => b.count - a.count || byId(a.organization, b.organization));
}

function inOrder(held: readonly Role[]): Role[] {
  const set = new Set(held);
  return allRoles.filter((role) => set.has(role));
}

function byId(a: Organization, b: Organization): number {
  return Number(a.id > b.id) - Number(a.id < b.id);
}
