import { describe, expect, it } from 'vitest';
import type { Overrun } from '../../../src/site-check/check-budgets.ts';
import type { Fault } from '../../../src/site-check/fault.ts';
import { formatFindings } from '../../../src/site-check/report.ts';

const fault: Fault = {
  address: '/abuot/',
  message: 'a link leads to it, and there is no such page or file.',
  holders: ['/a/', '/b/', '/c/', '/d/', '/e/'],
  hint: 'Did you mean /about/?',
};

describe('the report of faults', () => {
  it('names the address, three of its pages, how many more there are, and the cause', () => {
    expect(formatFindings({ faults: [fault], overruns: [] }))
      .toBe(`The site was built, and is not published: not all of its addresses are right.
/abuot/: a link leads to it, and there is no such page or file.
    On /a/, /b/, /c/ and 2 more.
    Did you mean /about/?
1 fault. The last good site stays as it was.`);
  });

  it('shows no more than a person reads', () => {
    const faults = Array.from({ length: 60 }, () => fault);
    const said = formatFindings({ faults, overruns: [] });
    expect(said?.match(/^\/abuot\//gm)).toHaveLength(50);
    expect(said).toContain('… and 10 more.\n60 faults.');
  });
});

it('says nothing of a site with which nothing is wrong', () => {
  expect(formatFindings({ faults: [], overruns: [] })).toBeUndefined();
});

describe('the report of size budgets', () => {
  const overrun = { kind: 'brief', part: 'html', budget: 14_000 } as const;

  it('names the largest page of each kind, and what is enough for it', () => {
    const overruns: Overrun[] = [
      { ...overrun, address: '/briefs/a/', is: 15_000 },
      { ...overrun, address: '/briefs/b/', is: 21_240 },
      { address: '/', kind: 'home', part: 'requests', is: 9, budget: 8 },
    ];
    const said = formatFindings({ faults: [], overruns });
    expect(said)
      .toBe(`The site was built, and is not published: pages take more than their size budget.
/briefs/b/: the first view has 21.2 kB of HTML; the budget of this kind of page (brief) is 14.0 kB. 1 other page has more as well.
    Make it smaller, or raise the budget in site.config.ts: budgets: { brief: { html: 22 } }
/: the first view has 9 requests; the budget of this kind of page (home) is 8.
    Make it smaller, or raise the budget in site.config.ts: budgets: { home: { requests: 9 } }
2 faults. The last good site stays as it was.`);
  });

  it('stands behind that of addresses', () => {
    const said = formatFindings({
      faults: [fault],
      overruns: [{ ...overrun, address: '/briefs/a/', is: 15_000 }],
    });
    expect(said).toMatch(
      /^The site was built, and is not published: not all of its addresses are right, and pages take more than their size budget\.\n\/abuot\/[^]*\n\/briefs\/a\/: [^]*\n2 faults\./,
    );
  });
});
