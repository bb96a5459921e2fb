import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { closest } from '../src/domain/closest.ts';
import { engines } from '../src/delivery/engines.ts';
import { createHide } from '../src/delivery/hide-secrets.ts';
import { sendEdition, type SendRequest } from '../src/delivery/send-edition.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { chooseLanguage } from './brief-answers.ts';
import { lock } from './lock.ts';
import { runScript, UsageError } from './run-script.ts';

/** `npm run send`: hands an edition to a service as a draft; without `--send` it says what it would do. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      publication: { type: 'string', default: 'src' },
      outbox: { type: 'string', default: 'outbox' },
      lang: { type: 'string' },
      to: { type: 'string' },
      folder: { type: 'string' },
      send: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (values.send && values['dry-run'])
    throw new UsageError('Write --send or --dry-run, not both.');
  const sender = await loadPublication(path.resolve(values.publication));
  const request: SendRequest = {
    edition: parseEdition(positionals),
    to: parseTarget(values.to),
    language: chooseLanguage(values.lang, sender.site),
    outbox: path.resolve(values.outbox),
    folder: values.folder,
    send: values.send,
  };
  const release = await lock(path.resolve('.cache/send.lock'), {
    patience: 0,
    what: 'npm run send',
  });
  try {
    await sendQuietly(request, sender);
  } finally {
    await release();
  }
}

function parseEdition(positionals: readonly string[]): string {
  const [edition, ...others] = positionals;
  if (edition !== undefined && others.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(edition)) {
    return edition;
  }
  throw new UsageError(
    `Name one edition by its day, such as npm run send -- 2025-11-14 --lang de --to folder; not "${positionals.join(' ')}".`,
  );
}

function parseTarget(given: string | undefined): string {
  const known = [...Object.keys(engines), 'smtp', 'folder'];
  if (given === undefined) throw new UsageError(`Say where it goes: --to ${known.join('|')}.`);
  if (known.includes(given)) return given;
  const near = closest(given, known);
  const hint = near === undefined ? `There are ${known.join(', ')}.` : `Did you mean "${near}"?`;
  throw new UsageError(`There is no target "${given}". ${hint}`);
}

/** Whatever goes wrong, no key is shown. */
async function sendQuietly(
  request: SendRequest,
  sender: Parameters<typeof sendEdition>[1],
): Promise<void> {
  const hide = createHide(secretsOf(process.env));
  const wire = { fetch, sleep: (ms: number) => setTimeout(ms), now: Date.now, patience: 30_000 };
  const say = (line: string) => {
    console.log(hide(line));
  };
  try {
    await sendEdition(request, sender, { environment: process.env, wire, say });
  } catch (error) {
    if (error instanceof Error) {
      error.message = hide(error.message);
      error.stack = hide(error.stack ?? '');
    }
    throw error;
  }
}

/** Keys, and the parts of addresses that are secret. */
function secretsOf(environment: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(environment).filter((name) =>
    /^(?:BUTTONDOWN_API_KEY.*|LISTMONK_TOKEN|SMTP_URL)$/.test(name),
  );
  return names.flatMap((name) => {
    const value = environment[name] ?? '';
    const password = URL.parse(value)?.password ?? '';
    return [value, password, decoded(password)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

await runScript(main, 2);
