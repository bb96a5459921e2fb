import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectButtondown } from '../../../src/delivery/buttondown.ts';
import type { DeliveryContext } from '../../../src/delivery/context.ts';
import { deliver, planDelivery } from '../../../src/delivery/deliver.ts';
import { DeliveryError } from '../../../src/delivery/delivery-error.ts';
import { connectListmonk } from '../../../src/delivery/listmonk.ts';
import { openSendLog, type SendLog } from '../../../src/delivery/send-log.ts';
import type { OutgoingMail, Target } from '../../../src/delivery/target.ts';
import { startButtondown } from '../../support/buttondown-double.ts';
import { aSite } from '../../support/catalog.ts';
import { fillDiskUnder } from '../../support/full-disk.ts';
import type { Fault, HttpDouble } from '../../support/http-double.ts';
import { listUuid, startListmonk } from '../../support/listmonk-double.ts';
import { anOutgoingMail, aWire } from '../../support/outgoing-mail.ts';

const secret = 'a-very-secret-key';

/** A double with what both engines can be asked. */
interface Bench extends HttpDouble {
  readonly target: Target;
  readonly pauses: readonly number[];
  /** What is there of an edition, and in what state. */
  there(): { subject: string; status: string }[];
  setStatus(status: string): void;
  clear(): void;
}

async function atButtondown(): Promise<Bench> {
  const double = await startButtondown(secret);
  const wire = aWire();
  const { emails } = double;
  const engine = { buttondown: { usernames: { de: 'baseload-de' } } };
  const target = connectButtondown({
    ...contextOf(wire, engine),
    environment: { BUTTONDOWN_API_KEY: ` ${secret}\n` },
    buttondownUrl: double.url,
  });
  return Object.assign(double, {
    target,
    pauses: wire.pauses,
    there: () => emails.map(({ subject, status }) => ({ subject, status })),
    setStatus: (status: string) => {
      emails.splice(
        0,
        emails.length,
        ...emails.map((one) => ({ ...one, status: status as 'sent' })),
      );
    },
    clear: () => {
      emails.length = 0;
    },
  });
}

async function atListmonk(): Promise<Bench> {
  const double = await startListmonk(`api:${secret}`);
  const wire = aWire();
  const { campaigns } = double;
  const lists = { de: { id: 3, uuid: listUuid } };
  const target = connectListmonk({
    ...contextOf(wire, { listmonk: { url: double.url, lists } }),
    environment: { LISTMONK_USER: 'api', LISTMONK_TOKEN: secret },
  });
  return Object.assign(double, {
    target,
    pauses: wire.pauses,
    there: () => campaigns.map(({ subject, status }) => ({ subject, status })),
    setStatus: (status: string) => {
      campaigns.splice(0, campaigns.length, ...campaigns.map((one) => ({ ...one, status })));
    },
    clear: () => {
      campaigns.length = 0;
    },
  });
}

function contextOf(
  wire: DeliveryContext['wire'],
  engine: NonNullable<NonNullable<Parameters<typeof aSite>[0]>['newsletter']>['engine'],
) {
  return { site: aSite({ newsletter: { engine } }), language: 'de', wire };
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baseload-send-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function logOf(bench: Bench): SendLog {
  return openSendLog(folder, '2025-11-14', 'de', bench.target.name);
}

function run(bench: Bench, changes: Partial<OutgoingMail> = {}, log = logOf(bench)) {
  return deliver(anOutgoingMail(changes), bench.target, log, () => Promise.resolve());
}

/** What a run that fails says. */
async function refusalOf(bench: Bench, changes: Partial<OutgoingMail> = {}, log = logOf(bench)) {
  const error = await run(bench, changes, log).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof DeliveryError))
    throw new Error('It did not fail as it should.', { cause: error });
  return error.message;
}

const subject = 'Ausgabe 3: Strom für Rechenzentren';
const writes = { Buttondown: ['POST', 'PATCH'], Listmonk: ['POST', 'PUT'] } as const;

describe.each([
  ['Buttondown', atButtondown],
  ['Listmonk', atListmonk],
] as const)('handing an edition to %s', (title, start) => {
  const [create, update] = writes[title];
  const broken = (fault: Omit<Fault, 'method'>, method: string = create) => ({ method, ...fault });

  it('makes a draft, and sends nothing', async () => {
    await using bench = await start();
    expect(await run(bench)).toMatchObject({ done: 'created', draft: { isDraft: true } });
    expect(bench.there()).toEqual([{ subject, status: 'draft' }]);
  });

  it('does nothing when nothing changed, and changes the draft when the edition did', async () => {
    await using bench = await start();
    await run(bench);
    expect(await run(bench)).toMatchObject({ done: 'kept' });
    expect(bench.count(update)).toBe(0);
    expect(await run(bench, { subject: 'Neu', hash: 'hash-2' })).toMatchObject({ done: 'updated' });
    expect(bench.there()).toEqual([{ subject: 'Neu', status: 'draft' }]);
    expect(bench.count(create)).toBe(1);
  });

  it('knows the editions of other days and languages apart', async () => {
    await using bench = await start();
    for (const day of ['2025-11-07', '2025-11-14', '2025-11-21']) {
      const log = openSendLog(folder, day, 'de', bench.target.name);
      await run(bench, { edition: day, marker: `tag:example.org,2025:editions/${day}/de` }, log);
    }
    expect(bench.there()).toHaveLength(3);
    expect((await planDelivery(anOutgoingMail(), bench.target, logOf(bench))).kind).toBe('keep');
  });

  it('finds the draft where the log is lost, and makes no second one', async () => {
    await using bench = await start();
    await run(bench);
    await logOf(bench).remove();
    expect(await run(bench)).toMatchObject({ done: 'updated' });
    expect(bench.there()).toHaveLength(1);
  });

  it('refuses an edition that is not a draft any more', async () => {
    await using bench = await start();
    await run(bench);
    bench.setStatus('sent');
    expect(await refusalOf(bench, { hash: 'hash-2' })).toMatch(
      new RegExp(
        `^${title} has this edition as \\S+ with the status "sent": it is not a draft any more, and is left alone\\.$`,
      ),
    );
    expect(bench.count(update)).toBe(0);
  });

  it('makes no new draft where the one of the log is gone', async () => {
    await using bench = await start();
    await run(bench);
    bench.clear();
    expect(await refusalOf(bench)).toContain(
      'and it is not there any more. If it was deleted and never sent, delete that file and run again.',
    );
    expect(bench.there()).toEqual([]);
  });

  it('refuses to choose between two of the same edition', async () => {
    await using bench = await start();
    await run(bench);
    await bench.target.create(anOutgoingMail({ hash: 'hash-other' }));
    expect(await refusalOf(bench)).toContain(`${title} has this edition more than once: `);
  });

  it('refuses another account than that of the log', async () => {
    await using bench = await start();
    await run(bench);
    const moved = { ...bench, target: { ...bench.target, account: 'elsewhere' } };
    expect(await refusalOf(moved)).toContain('and site.config.ts now names elsewhere.');
  });

  it.each<[name: string, what: Fault['what']]>([
    ['fails with status 500', { status: 500 }],
    ['does not answer', 'silence'],
    ['cuts the connection', 'cut'],
    ['answers nonsense', { status: 201, body: { surprise: true } }],
  ])('finds the draft where the service %s after it made it', async (_name, what) => {
    await using bench = await start();
    bench.faults.push(broken({ when: 'after', what }));
    expect(await run(bench)).toMatchObject({ done: 'created' });
    expect(bench.count(create)).toBe(1);
    expect(await run(bench)).toMatchObject({ done: 'kept' });
  });

  it.each<[name: string, what: Fault['what'], said: string]>([
    ['fails with status 500', { status: 500 }, `${title} failed with status 500.`],
    ['does not answer', 'silence', `${title} did not answer within 1.5 seconds.`],
    ['cuts the connection', 'cut', `The connection to ${title} broke: `],
  ])('asks for another run where the service %s before it did', async (_name, what, said) => {
    await using bench = await start();
    bench.faults.push(broken({ when: 'before', what }));
    const message = await refusalOf(bench);
    expect(message).toContain(said);
    expect(message).toContain('Run the same command again in a minute');
    expect(bench.count(create)).toBe(1);
    expect(await run(bench)).toMatchObject({ done: 'created' });
    expect(bench.there()).toHaveLength(1);
  });

  it('says that a change is uncertain, and makes it in the next run', async () => {
    await using bench = await start();
    await run(bench);
    bench.faults.push(broken({ when: 'before', what: 'cut' }, update));
    expect(await refusalOf(bench, { subject: 'Neu', hash: 'hash-2' })).toMatch(
      /Whether draft \S+ was changed is not known\. Run the same command again\.$/,
    );
    await run(bench, { subject: 'Neu', hash: 'hash-2' });
    expect(bench.there()).toEqual([{ subject: 'Neu', status: 'draft' }]);
  });

  it('waits as long as a busy service asks, then goes on', async () => {
    await using bench = await start();
    const headers = { 'retry-after': '7' };
    bench.faults.push(broken({ when: 'before', what: { status: 429, headers } }));
    bench.faults.push(broken({ when: 'before', what: { status: 503, headers } }));
    expect(await run(bench)).toMatchObject({ done: 'created' });
    expect(bench.pauses).toEqual([7000, 7000]);
    expect(bench.there()).toHaveLength(1);
  });

  it('reads a date to wait for', async () => {
    await using bench = await start();
    const headers = { 'retry-after': 'Fri, 14 Nov 2025 08:00:30 GMT' };
    bench.faults.push(broken({ when: 'before', what: { status: 429, headers } }));
    await run(bench);
    expect(bench.pauses).toEqual([30_000]);
  });

  it.each([
    ['for too long', ['3600']],
    ['again and again', ['1', '1', '1', '1']],
  ])('does not wait %s', async (_name, waits) => {
    await using bench = await start();
    for (const wait of waits) {
      const what = { status: 429, headers: { 'retry-after': wait } };
      bench.faults.push(broken({ when: 'before', what }));
    }
    expect(await refusalOf(bench)).toBe(
      `${title} asks to wait ${waits[0] ?? ''} seconds. Nothing was handed over; run the same command after that.`,
    );
    expect(await logOf(bench).read()).toBeUndefined();
  });

  it.each([
    [401, `${title} does not accept the key (status 401). It says: No.`],
    [403, `${title} does not allow this with the key given (status 403). It says: No.`],
    [409, `${title} has something of this kind already (status 409). It says: No.`],
    [422, `${title} does not understand what it got (status 422). It says: No.`],
    [400, `${title} refuses this (status 400). It says: No.`],
  ])('says what status %i means, and leaves no trace', async (status, said) => {
    await using bench = await start();
    const body = { detail: 'No.', message: 'No.' };
    bench.faults.push(broken({ when: 'before', what: { status, body } }));
    expect(await refusalOf(bench)).toContain(said);
    expect(await logOf(bench).read()).toBeUndefined();
    expect(bench.there()).toEqual([]);
  });

  it('changes the draft that a 409 tells of', async () => {
    await using bench = await start();
    bench.faults.push(broken({ when: 'after', what: { status: 409 } }));
    expect(await run(bench)).toMatchObject({ done: 'updated' });
    expect(bench.there()).toHaveLength(1);
  });

  it('asks again where a look-up fails, three times at most', async () => {
    await using bench = await start();
    bench.faults.push(broken({ when: 'before', what: { status: 502 } }, 'GET'));
    bench.faults.push(broken({ when: 'before', what: 'cut' }, 'GET'));
    expect(await run(bench)).toMatchObject({ done: 'created' });
    for (let i = 0; i < 3; i += 1) {
      bench.faults.push(broken({ when: 'before', what: { status: 500 } }, 'GET'));
    }
    expect(await refusalOf(bench)).toBe(`${title} failed with status 500.`);
  });

  it('does not follow to another address', async () => {
    await using bench = await start();
    const headers = { location: 'https://elsewhere.example/' };
    bench.faults.push(broken({ when: 'before', what: { status: 308, headers } }));
    expect(await refusalOf(bench)).toContain(
      'sends on to https://elsewhere.example/. Nothing was handed over.',
    );
  });

  it('says so where the service cannot be reached', async () => {
    const bench = await start();
    await bench[Symbol.asyncDispose]();
    expect(await refusalOf(bench)).toMatch(
      new RegExp(
        `^${title} at http\\S+ cannot be reached: .*ECONNREFUSED.* Nothing was handed over\\.$`,
      ),
    );
  });

  it('repairs what a crash between the answer and the log left', async () => {
    await using bench = await start();
    const log = logOf(bench);
    const crashing: SendLog = {
      ...log,
      write: (entry) => {
        if (entry.state === 'handed-over') throw new Error('Crash');
        log.write(entry);
      },
    };
    await expect(run(bench, {}, crashing)).rejects.toThrow('Crash');
    expect(await log.read()).toMatchObject({ state: 'creating' });
    expect(await run(bench)).toMatchObject({ done: 'updated' });
    expect(await log.read()).toMatchObject({ state: 'handed-over' });
    expect(bench.there()).toHaveLength(1);
  });

  it('hands nothing over where the log cannot be read', async () => {
    await using bench = await start();
    await writeFile(path.join(folder, 'sent'), 'A file where the folder should be.');
    expect(await refusalOf(bench)).toMatch(/^The send log .* cannot be read: /);
    expect(bench.there()).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('hands nothing over where the disk is full', async () => {
    await using bench = await start();
    fillDiskUnder(logOf(bench).file);
    expect(await refusalOf(bench)).toMatch(/^The send log .* cannot be written: ENOSPC/);
    expect(bench.there()).toEqual([]);
    expect(await readdir(path.join(folder, 'sent'))).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))(
    'says that the draft is there where the disk is full after it was made',
    async () => {
      await using bench = await start();
      const log = logOf(bench);
      const filling: SendLog = {
        ...log,
        write: (entry) => {
          if (entry.state === 'handed-over') fillDiskUnder(log.file);
          log.write(entry);
        },
      };
      expect(await refusalOf(bench, {}, filling)).toMatch(
        new RegExp(
          `^${title} has the draft \\S+\\. The send log .* ENOSPC.* it finds the draft\\.$`,
        ),
      );
      expect(await log.read()).toMatchObject({ state: 'creating' });
      expect(await run(bench)).toMatchObject({ done: 'updated' });
      expect(bench.there()).toHaveLength(1);
    },
  );

  it('writes the same log every time, without a key', async () => {
    await using bench = await start();
    await run(bench);
    const text = await readFile(logOf(bench).file, 'utf8');
    expect(text).not.toContain(secret);
    const { id } = (await run(bench)).draft;
    expect(JSON.parse(text)).toEqual({
      edition: '2025-11-14',
      language: 'de',
      target: bench.target.name,
      account: bench.target.account,
      hash: 'hash-1',
      state: 'handed-over',
      id,
    });
  });

  it('refuses a log that somebody broke', async () => {
    await using bench = await start();
    await run(bench);
    await writeFile(logOf(bench).file, '{"state":"handed-over"}');
    expect(await refusalOf(bench)).toContain('is not what was written there.');
  });
});
