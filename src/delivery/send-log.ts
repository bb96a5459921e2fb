import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import { hasCode } from '../error-code.ts';
import { replaceFile } from '../write-file.ts';
import { DeliveryError } from './delivery-error.ts';

/** What is known of an edition at a service. The publication keeps it; it holds no key and no time. */
export type LogEntry = z.output<typeof logEntry>;

const common = {
  edition: z.string(),
  language: z.string(),
  target: z.string(),
  /** Where in the service it was put. */
  account: z.string(),
  /** Of the mail that was put there, or was about to be. */
  hash: z.string(),
};

const logEntry = z.discriminatedUnion('state', [
  /** A draft was about to be made; whether it was, only the service knows. */
  z.strictObject({ ...common, state: z.literal('creating') }),
  /** A draft was about to be changed. */
  z.strictObject({ ...common, state: z.literal('updating'), id: z.string() }),
  /** The service has this draft, or has sent it since. */
  z.strictObject({ ...common, state: z.literal('handed-over'), id: z.string() }),
]);

/** The record of one edition in one language at one service. */
export interface SendLog {
  /** Absolute. */
  readonly file: string;
  /** @throws DeliveryError where the file cannot be understood. */
  read(): Promise<LogEntry | undefined>;
  /** Replaces what the log says, whole or not at all; what it then says is on the disk. @throws DeliveryError */
  write(entry: LogEntry): void;
  remove(): Promise<void>;
}

/** @param folder that of the publication: the log is in `sent/`, one file for each edition and service. */
export function openSendLog(
  folder: string,
  edition: string,
  language: Language,
  target: string,
): SendLog {
  const file = path.join(folder, 'sent', `${edition}.${language}.${target}.json`);
  return {
    file,
    read: async () => {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw cannot('read', file, error);
      });
      return text === undefined ? undefined : parseEntry(text, file);
    },
    write: (entry) => {
      try {
        replaceFile(file, `${JSON.stringify(entry, undefined, 2)}\n`, { durable: true });
      } catch (error) {
        throw cannot('written', file, error);
      }
    },
    remove: () => rm(file, { force: true }),
  };
}

function cannot(verb: 'read' | 'written', file: string, error: unknown): DeliveryError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DeliveryError(`The send log ${nameOf(file)} cannot be ${verb}: ${reason}.`);
}

function parseEntry(text: string, file: string): LogEntry {
  try {
    return logEntry.parse(JSON.parse(text));
  } catch {
    throw new DeliveryError(
      `The send log ${nameOf(file)} is not what was written there. Bring it back from the repository: it keeps an edition from being made twice.`,
    );
  }
}

/** The name of a log as people look for it. */
export function nameOf(file: string): string {
  return path.relative('.', file);
}
