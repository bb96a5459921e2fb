import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode } from '../src/error-code.ts';
import { UsageError } from './run-script.ts';
import { siteListener } from './site-listener.ts';

export interface ServeOptions {
  /** Absolute folder of a built site. */
  readonly folder: string;
  /** The path under which the site lives, with a slash at both ends: `/` or `/news/`. */
  readonly base: string;
  /** The port, or the first of twenty to be tried. With 0 the system chooses. */
  readonly port: number;
}

export interface RunningServer {
  /** The address of the home page. */
  readonly url: string;
  /** Resolves when the port is free again; open connections are cut. */
  close(): Promise<void>;
}

export const defaultPort = '4321';

/** Not `localhost`: that may also name `::1`, where another server can hold the same port. */
const host = '127.0.0.1';
const portsTried = 20;
const lastPort = 65_535;

/** As it was at the start: an orphan gets another one. */
const parent = process.ppid;

/**
 * Serves a built site on this machine only.
 *
 * @throws where the folder does not exist or no port is free.
 */
export async function serve({ folder, base, port }: ServeOptions): Promise<RunningServer> {
  if (!isFolder(folder)) {
    throw new UsageError(`There is no built site in ${folder}. Build it with: npm run build`);
  }
  const server = createServer(siteListener(path.resolve(folder), base));
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${String(address.port)}${base}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Serves, says where, and resolves when the process was asked to stop and has let go of the port. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const server = await serve(options);
  console.log(`Baseload is served at ${server.url}\nStop it with Ctrl+C.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), npmIsGone()]);
  await server.close();
}

/**
 * The value of `--port`.
 *
 * @throws where it is no port.
 */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= lastPort) return port;
  throw new UsageError(
    `--port takes a number up to ${String(lastPort)}, for example 8080, not: ${text}`,
  );
}

/**
 * The value of `--base`.
 *
 * @throws where it lacks a slash at either end.
 */
export function parseBase(text: string): string {
  if (/^\/(?:[^/]+\/)*$/.test(text)) return text;
  const corrected = `/${text}/`.replaceAll(/\/{2,}/g, '/');
  throw new UsageError(
    `--base begins and ends with a slash. Instead of ${text} write: ${corrected}`,
  );
}

/** At SIGTERM npm ends the shell between it and this process, and the shell passes nothing on. */
async function npmIsGone(): Promise<void> {
  const startedByNpm = process.env.npm_lifecycle_event !== undefined;
  while (!startedByNpm || process.ppid === parent) await setTimeout(500);
}

async function listen(server: Server, first: number): Promise<void> {
  const last = Math.min(first + portsTried - 1, lastPort);
  for (let port = first; port <= last; port++) {
    try {
      const listening = once(server, 'listening');
      server.listen(port, host);
      await listening;
      return;
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw error;
    }
  }
  throw new UsageError(
    `All ports from ${String(first)} to ${String(last)} are taken. To take any free one: --port 0`,
  );
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
