import { RefusedError, UncertainError } from './delivery-error.ts';

/** The effects that talking to a service needs. */
export interface Wire {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds after which an answer is not waited for. */
  readonly patience: number;
}

/** How a service is reached, and what it is called in messages. */
export interface Service {
  readonly title: string;
  /** Ends with a slash. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the person does about a key that is not accepted. */
  readonly keyHint: string;
  /** The sentence in which the service says what is wrong, of the body of its answer. */
  readonly explain: (body: unknown) => string | undefined;
  /** Whether an answer that is not a 409 says that there is such a thing already. */
  readonly isConflict?: (body: unknown) => boolean;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** Below the address of the service. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a service answered, if only that it refuses. */
export interface Answer {
  readonly status: number;
  /** As JSON; `undefined` where it is none. */
  readonly body: unknown;
  /** The header of that name. */
  readonly retryAfter: string | null;
}

/**
 * One request and its answer.
 *
 * @throws RefusedError where the service was never reached or sends on to another address,
 * UncertainError where it gave no answer, or that of a broken service.
 */
export async function exchange(service: Service, request: Request, wire: Wire): Promise<Answer> {
  const { title, url } = service;
  const response = await reach(service, request, wire);
  const text = await response.text().catch((error: unknown) => {
    throw new UncertainError(`The connection to ${title} broke: ${reasonOf(error)}.`);
  });
  const { status, headers } = response;
  const body = parseJson(text);
  const retryAfter = headers.get('retry-after');
  if (status >= 300 && status < 400) {
    const way = headers.get('location') ?? 'somewhere else';
    throw new RefusedError(`${title} at ${url} sends on to ${way}. Nothing was handed over.`);
  }
  if (status >= 500 && !(status === 503 && retryAfter !== null)) {
    const saying = sayingOf(service, body);
    throw new UncertainError(`${title} failed with status ${String(status)}.${saying}`);
  }
  return { status, body, retryAfter };
}

async function reach(service: Service, request: Request, wire: Wire): Promise<Response> {
  const { title, url } = service;
  try {
    return await wire.fetch(new URL(request.path, url), {
      method: request.method,
      headers: {
        accept: 'application/json',
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
        ...service.headers,
        ...request.headers,
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(wire.patience),
    });
  } catch (error) {
    const reason = reasonOf(error);
    if (neverArrived.some((code) => reason.includes(code))) {
      throw new RefusedError(
        `${title} at ${url} cannot be reached: ${reason}. Nothing was handed over.`,
      );
    }
    if (error instanceof Error && error.name === 'TimeoutError') {
      const seconds = String(wire.patience / 1000);
      throw new UncertainError(`${title} did not answer within ${seconds} seconds.`);
    }
    throw new UncertainError(`The connection to ${title} broke: ${reason}.`);
  }
}

/** Failures before anything could be said. */
const neverArrived = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['UND_ERR_CONNECT_TIMEOUT', '_CERT', 'CERT_', 'UNABLE_TO_VERIFY'],
];

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError && cause.message === '') return reasonOf(cause.errors[0]);
  if (cause instanceof Error) return reasonOf(cause);
  const code = 'code' in error ? String(error.code) : '';
  return error.message.includes(code) ? error.message : `${code} ${error.message}`;
}

/** What the service itself says, as a further sentence. */
export function sayingOf({ explain }: Service, body: unknown): string {
  const said = explain(body);
  return said === undefined ? '' : ` It says: ${said}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
