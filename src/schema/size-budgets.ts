import { z } from 'zod';
import { pageKinds, usualBudgets, type Budget, type Budgets } from '../domain/size-budgets.ts';

const sizeError = { error: 'Write a number of kB above 0, such as 20.' };

const kilobytes = z.number(sizeError).positive(sizeError).optional();

const countError = { error: 'Write a whole number above 0, such as 10.' };

/** Parts of the budget of a kind of page; what is left out stays as usual. */
const budget = z.strictObject(
  {
    html: kilobytes,
    styles: kilobytes,
    fonts: kilobytes,
    scripts: kilobytes,
    total: kilobytes,
    requests: z.int(countError).positive(countError).optional(),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? 'Write its parts: { html: 20 }.' : undefined,
  },
);

/** Sizes in thousands of bytes, by the kind of page. */
export const budgetSettings = z.partialRecord(z.enum(pageKinds), budget, {
  error: 'Write kinds of pages with their budgets: { brief: { html: 20 } }.',
});

/** The budgets of a site: those of its settings, and the usual ones. */
export function toBudgets(given: z.output<typeof budgetSettings>): Budgets {
  return {
    home: toBudget(usualBudgets.home, given.home),
    brief: toBudget(usualBudgets.brief, given.brief),
    archive: toBudget(usualBudgets.archive, given.archive),
    organization: toBudget(usualBudgets.organization, given.organization),
    other: toBudget(usualBudgets.other, given.other),
  };
}

function toBudget(usual: Budget, given: z.output<typeof budget> = {}): Budget {
  const bytes = (size: number | undefined, usualSize: number) =>
    size === undefined ? usualSize : size * 1000;
  return {
    html: bytes(given.html, usual.html),
    styles: bytes(given.styles, usual.styles),
    fonts: bytes(given.fonts, usual.fonts),
    scripts: bytes(given.scripts, usual.scripts),
    total: bytes(given.total, usual.total),
    requests: given.requests ?? usual.requests,
  };
}
