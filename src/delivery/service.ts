import type { z } from 'zod';
import { DeliveryError, RefusedError, UncertainError } from './delivery-error.ts';
import {
  exchange,
  sayingOf,
  type Answer,
  type Request,
  type Service,
  type Wire,
} from './exchange.ts';
import { secondsToWait } from './retry-after.ts';

/** Longest pause, in seconds, that a service is granted, and how often. */
const longestWait = 60;
const mostWaits = 3;
/** How often a question that changes nothing is asked again. */
const mostRepeats = 2;

/**
 * Asks a service. What only reads is repeated where no answer comes; what writes never is.
 *
 * @returns the body of the answer as `schema` reads it.
 * @throws RefusedError where the service refuses, UncertainError where a request that writes got no
 * answer, DeliveryError for the rest.
 */
export async function ask<T extends z.ZodType>(
  service: Service,
  request: Request,
  schema: T,
  wire: Wire,
): Promise<z.output<T>> {
  const { status, body } = await answerTo(service, request, wire);
  if (status < 200 || status > 299) throw refusal(service, status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  const message = `${service.title} answers in a way that is not understood${place && ` ("${place}")`}. Its interface may have changed.`;
  throw request.method === 'GET' ? new DeliveryError(message) : new UncertainError(message);
}

async function answerTo(service: Service, request: Request, wire: Wire): Promise<Answer> {
  let repeats = 0;
  for (let waits = 0; ;) {
    try {
      const response = await exchange(service, request, wire);
      const seconds = secondsToWait(response, wire.now());
      if (seconds === undefined) return response;
      if (seconds > longestWait || waits === mostWaits) throw busy(service, seconds);
      waits += 1;
      await wire.sleep(seconds * 1000);
    } catch (error) {
      const mayRepeat = error instanceof UncertainError && request.method === 'GET';
      if (!mayRepeat || repeats === mostRepeats) throw error;
      repeats += 1;
      await wire.sleep(repeats * 1000);
    }
  }
}

function busy({ title }: Service, seconds: number): DeliveryError {
  return new RefusedError(
    `${title} asks to wait ${String(seconds)} seconds. Nothing was handed over; run the same command after that.`,
  );
}

function refusal(service: Service, status: number, body: unknown): DeliveryError {
  const { title, keyHint, isConflict } = service;
  const saying = sayingOf(service, body);
  const because = causes[status] ?? `refuses this (status ${String(status)})`;
  const hint = status === 401 || status === 403 ? ` ${keyHint}` : '';
  const isSecond = status === 409 || isConflict?.(body) === true;
  return new RefusedError(`${title} ${because}.${saying}${hint}`, isSecond);
}

const causes: Readonly<Record<number, string>> = {
  401: 'does not accept the key (status 401)',
  403: 'does not allow this with the key given (status 403)',
  404: 'does not know the address (status 404)',
  409: 'has something of this kind already (status 409)',
  422: 'does not understand what it got (status 422)',
};
