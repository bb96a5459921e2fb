import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/domain/brief.ts';
import { withFurtherReading, type FurtherReading } from '../../../src/domain/related.ts';
import {
  aBrief,
  aFacility,
  aLinkedFact,
  anOrganization,
  aTopic,
  momentOf,
} from '../../support/catalog.ts';

const hut = anOrganization({ id: 'hut-8', name: 'Hut 8' });
const meta = anOrganization({ id: 'meta', name: 'Meta' });
const abilene = aFacility({ id: 'abilene', name: 'Abilene' });

describe('related briefs', () => {
  test('share a facility before an organization before a topic, and say which', () => {
    const own = about('own', { facility: abilene, organizations: [hut], topics: ['power'] });
    const byTopic = about('topic', { topics: ['power'] });
    const byOrganization = about('organization', { organizations: [hut] });
    const byFacility = about('facility', { facility: abilene });
    expect(reasons(own, [byTopic, byOrganization, own, byFacility])).toEqual([
      'facility: Abilene',
      'organization: Hut 8',
      'topic: power',
    ]);
  });

  test('one facility counts for more than two organizations', () => {
    const own = about('own', { facility: abilene, organizations: [hut, meta] });
    const two = about('two', { organizations: [hut, meta] });
    const one = about('one', { facility: abilene });
    expect(reasons(own, [own, two, one])[0]).toBe('one: Abilene');
  });

  test('a rare organization counts for more than a frequent one, and is the reason', () => {
    const own = about('own', { organizations: [hut, meta] });
    const frequent = about('frequent', { organizations: [hut] });
    const more = about('more', { organizations: [hut] });
    const rare = about('rare', { organizations: [meta] });
    const both = about('both', { organizations: [hut, meta] });
    expect(reasons(own, [own, frequent, more, rare, both])).toEqual([
      'both: Meta',
      'rare: Meta',
      'frequent: Hut 8',
    ]);
  });

  test('topics decide between those that share the same organizations', () => {
    const own = about('own', { organizations: [hut], topics: ['power'] });
    const near = about('near', { organizations: [hut] });
    const far = about('far', { organizations: [hut], topics: ['power'] });
    expect(reasons(own, [own, near, far])).toEqual(['far: Hut 8', 'near: Hut 8']);
  });

  test('of those as close the nearest in time come first, at most three', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((slug) =>
      about(slug, { organizations: [hut] }),
    );
    const own = about('own', { organizations: [hut] });
    const all = [a, b, own, c, d, e].filter((brief) => brief !== undefined);
    expect(reasons(own, all)).toEqual(['b: Hut 8', 'c: Hut 8', 'a: Hut 8']);
  });

  test('are not the briefs before and after where these share no more than a topic', () => {
    const own = about('own', { organizations: [hut], topics: ['power'] });
    const newer = about('newer', { organizations: [hut] });
    const older = about('older', { topics: ['power'] });
    const oldest = about('oldest', { topics: ['power'] });
    expect(reasons(own, [newer, own, older, oldest])).toEqual(['newer: Hut 8', 'oldest: power']);
  });

  test('what is only compared with is not shared', () => {
    const compared = aLinkedFact({ of: hut, facility: abilene, context: true });
    const own = { ...about('own', {}), facts: [compared] };
    expect(
      reasons(own, [own, about('other', { facility: abilene, organizations: [hut] })]),
    ).toEqual([]);
  });

  test('hold only what is shown of them', () => {
    const own = about('own', { organizations: [hut] });
    const other = about('other', { organizations: [hut] });
    expect(furtherOf(own, [own, other]).related).toEqual([
      {
        language: 'de',
        slug: 'other',
        title: 'other',
        published: momentOf('2025-11-12'),
        shared: { kind: 'organization', id: 'hut-8', name: 'Hut 8' },
      },
    ]);
  });
});

test('the neighbors of a brief were published before and after it', () => {
  const all = ['newest', 'middle', 'oldest'].map((slug) => about(slug, {}));
  const neighbors = withFurtherReading(all).map(({ further: { previous, next } }) => [
    previous?.slug,
    next?.slug,
  ]);
  expect(neighbors).toEqual([
    ['middle', undefined],
    ['oldest', 'newest'],
    [undefined, 'middle'],
  ]);
});

interface About {
  readonly facility?: ReturnType<typeof aFacility>;
  readonly organizations?: readonly ReturnType<typeof anOrganization>[];
  readonly topics?: readonly string[];
}

function about(slug: string, { facility, organizations = [], topics = [] }: About): Brief {
  const fact = { ...aLinkedFact({ facility }), of: undefined };
  return aBrief({
    slug,
    title: slug,
    facts: facility === undefined ? [] : [fact],
    parties: organizations.map((organization) => ({ organization, roles: ['tenant'] })),
    topics: topics.map((id) => aTopic({ id, name: { de: id } })),
  });
}

/** What is related to a brief among all of them: `slug: what both are about`. */
function reasons(brief: Brief, all: readonly Brief[]): string[] {
  return furtherOf(brief, all).related.map(
    ({ slug, shared: { name } }) => `${slug}: ${typeof name === 'string' ? name : String(name.de)}`,
  );
}

function furtherOf(brief: Brief, all: readonly Brief[]): FurtherReading {
  const found = withFurtherReading(all).find((one) => one.brief === brief);
  if (found === undefined) throw new Error('The brief is not among them.');
  return found.further;
}
