import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyToFolder, sendTestCopies } from '../../../src/delivery/copies.ts';
import { readMail } from '../../../src/delivery/outbox.ts';
import { mailEml, mailHtml, writeBuiltMail } from '../../support/built-mail.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baseload-copies-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function builtMail() {
  const { outbox, contentFolder } = await writeBuiltMail(folder);
  return readMail(outbox, '2025-11-14', 'de', contentFolder);
}

describe('a folder', () => {
  it('gets the four files of a mail, and nothing else', async () => {
    const target = path.join(folder, 'a', 'b');
    const files = copyToFolder(await builtMail(), target);
    const names = ['eml', 'html', 'json', 'txt'].map((ending) => `2025-11-14.de.${ending}`);
    expect(await readdir(target)).toEqual(names);
    expect(files.map((file) => path.basename(file)).toSorted()).toEqual(names);
    expect(await readFile(path.join(target, '2025-11-14.de.html'), 'utf8')).toBe(mailHtml);
  });

  it('is refused where it is a file', async () => {
    const mail = await builtMail();
    await writeFile(path.join(folder, 'file'), '');
    expect(() => copyToFolder(mail, path.join(folder, 'file'))).toThrow(
      /2025-11-14\.de\.html cannot be written: /,
    );
  });
});

interface Received {
  readonly from: string;
  readonly to: string[];
  readonly message: Buffer;
}

/** A mail server on this machine that keeps what it gets, and knows one user. */
async function startMailServer({ refuse = '', cut = false } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'desk' && password === 'right') done(null, { user: username });
      else done(new Error(`Invalid password ${password ?? ''}`));
    },
    onRcptTo: ({ address }, _session, done) => {
      done(address === refuse || refuse === '*' ? new Error('No such person') : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const from = mailFrom === false ? '' : mailFrom.address;
        received.push({ from, to, message: Buffer.concat(chunks) });
        if (cut) server.close();
        done(cut ? new Error('Disk full') : null);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    received,
    host: `127.0.0.1:${String(port)}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}

const from = { name: 'Baseload', address: 'news@example.org' };
const recipients = ['desk@example.org', 'chief@example.org'];

describe('a mail server', () => {
  it('gets the message as it stands, for the addresses for tests alone', async () => {
    await using server = await startMailServer();
    const url = `smtp://desk:right@${server.host}`;
    const taken = await sendTestCopies({ eml: mailEml }, { url, from, recipients });
    expect(taken).toEqual({ accepted: recipients, refused: [] });
    expect(server.received.map(({ from: sender, to }) => [sender, to])).toEqual([
      ['news@example.org', recipients],
    ]);
    const mail = await simpleParser(server.received[0]?.message ?? '');
    expect(mail).toMatchObject({ subject: 'Strom für alle', text: 'Strom für alle\n' });
    expect(mail.messageId).toBe('<2025-11-14.de@example.org>');
  });

  it('never gets an address that stands in the message only', async () => {
    await using server = await startMailServer();
    const eml = Buffer.concat([
      Buffer.from('To: everybody@example.org\r\nBcc: others@example.org\r\n'),
      mailEml,
    ]);
    await sendTestCopies({ eml }, { url: `smtp://${server.host}`, from, recipients });
    expect(server.received.flatMap(({ to }) => to)).toEqual(recipients);
  });

  it('tells whom it refuses', async () => {
    await using server = await startMailServer({ refuse: 'chief@example.org' });
    const url = `smtp://${server.host}`;
    expect(await sendTestCopies({ eml: mailEml }, { url, from, recipients })).toEqual({
      accepted: ['desk@example.org'],
      refused: ['chief@example.org'],
    });
  });

  it('that takes no address got nothing', async () => {
    await using server = await startMailServer({ refuse: '*' });
    const url = `smtp://${server.host}`;
    await expect(sendTestCopies({ eml: mailEml }, { url, from, recipients })).rejects.toThrow(
      /^127\.0\.0\.1 takes none of the addresses: .* Nothing was sent\.$/,
    );
  });

  it('may not accept the password', async () => {
    await using server = await startMailServer();
    const url = `smtp://desk:wrong@${server.host}`;
    await expect(sendTestCopies({ eml: mailEml }, { url, from, recipients })).rejects.toThrow(
      /^127\.0\.0\.1 does not accept user and password of SMTP_URL: /,
    );
    expect(server.received).toEqual([]);
  });

  it('may not be there', async () => {
    const { host, ...server } = await startMailServer();
    await server[Symbol.asyncDispose]();
    const url = `smtp://${host}`;
    await expect(sendTestCopies({ eml: mailEml }, { url, from, recipients })).rejects.toThrow(
      /^The mail server 127\.0\.0\.1 cannot be reached: .* Nothing was sent\.$/,
    );
  });

  it('that fails with the message in hand leaves the sender in doubt, and is not asked twice', async () => {
    await using server = await startMailServer({ cut: true });
    const url = `smtp://${server.host}`;
    await expect(sendTestCopies({ eml: mailEml }, { url, from, recipients })).rejects.toThrow(
      /Whether test copies were sent is not known; look for them before you run this again\.$/,
    );
    expect(server.received).toHaveLength(1);
  });
});
