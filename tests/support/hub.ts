import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a hub answers; a status of 0 is no answer at all. */
interface HubAnswer {
  readonly status: number;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Hub {
  readonly url: string;
  /** The feeds that it was told of, each attempt, in order. */
  readonly told: string[];
}

/** A WebSub hub on this machine, gone when the test is over. It gives its answers one after the other, the last one for good. */
export async function startHub(...answers: readonly HubAnswer[]): Promise<Hub> {
  const told: string[] = [];
  const server = createServer((request, response) => {
    void request.toArray().then((chunks: Buffer[]) => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      const isPublish = request.method === 'POST' && form.get('hub.mode') === 'publish';
      const { status, text = '', headers } = answers[told.length] ?? answers.at(-1) ?? accepted;
      told.push(form.get('hub.url') ?? '');
      if (status === 0) return;
      response.writeHead(isPublish ? status : 405, headers).end(text);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, told };
}

const accepted: HubAnswer = { status: 204 };
