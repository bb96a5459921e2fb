import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as a double of a service sees it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with the next request of a method: before the service did its work, or after. */
export interface Fault {
  readonly method: string;
  readonly when: 'before' | 'after';
  /** An answer, no answer at all, or a connection that breaks. */
  readonly what: Reply | 'silence' | 'cut';
}

/** A service on this machine. */
export interface HttpDouble extends AsyncDisposable {
  readonly url: string;
  /** All requests, in order. */
  readonly seen: Seen[];
  /** Each is used once. */
  readonly faults: Fault[];
  /** The requests of a method. */
  count(method: string): number;
}

/** Starts a service that answers as `answer` says. */
export async function startHttpDouble(answer: (seen: Seen) => Reply): Promise<HttpDouble> {
  const seen: Seen[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    void readRequest(request).then((one) => {
      seen.push(one);
      const at = faults.findIndex(({ method }) => method === one.method);
      const [fault] = at < 0 ? [] : faults.splice(at, 1);
      if (fault === undefined) send(response, answer(one));
      else misbehave(response, fault, () => answer(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    seen,
    faults,
    count: (method) => seen.filter((one) => one.method === method).length,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function misbehave(response: ServerResponse, { when, what }: Fault, work: () => Reply): void {
  if (when === 'after') work();
  if (what === 'silence') return;
  if (what === 'cut') response.destroy();
  else send(response, what);
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

async function readRequest(request: IncomingMessage): Promise<Seen> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double');
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}
