import { DeliveryError } from '../src/delivery/delivery-error.ts';
import { CardError } from '../src/cards/card-error.ts';
import { PublicationError } from '../src/domain/problem.ts';
import { SiteError } from '../src/site-check/report.ts';

/** A mistake of the person at the command line; the message says how it is mended. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a script to its end and ends the process: with `process.exitCode` or 0, after an error with
 * `failure`. What a person can mend is said in plain words, everything else with its stack.
 */
export async function runScript(main: () => Promise<void>, failure = 1): Promise<never> {
  try {
    await main();
    // Builds leave watchers and worker threads behind that would keep the process alive.
    process.exit();
  } catch (error) {
    console.error(describeFailure(error));
    process.exit(failure);
  }
}

/** An error as it is shown to the person who ran a script. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return isForPeople(error) ? error.message : (error.stack ?? error.message);
}

function isForPeople(error: Error): boolean {
  return (
    error instanceof PublicationError ||
    error instanceof CardError ||
    error instanceof SiteError ||
    error instanceof DeliveryError ||
    error instanceof UsageError ||
    // What `parseArgs` throws: "Unknown option '--prot'. …"
    ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
