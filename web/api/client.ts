import createClient from 'openapi-fetch';
import type { paths } from './contract.ts';
import { problemFromAnswer, ProblemError } from './problem.ts';

/** The generated contract as functions: `api.GET('/api/units/{unitId}', { params: { path: { unitId } } })`. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Waits for a call of `api` and gives its body, or throws a `ProblemError`: `await answer(api.GET('/api/session'))`. */
export async function answer<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(() => {
    throw new ProblemError({ status: 0, code: 'no_connection' });
  });
  if (!response.ok) {
    const problem = problemFromAnswer(error, response.status);
    if (problem.code === 'not_signed_in') whenSignedOut?.();
    throw new ProblemError(problem);
  }
  return data as Data;
}

let whenSignedOut: (() => void) | undefined;

/** The one place that learns of an ended session, whichever call met it first. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

/** An id for something that is about to be created: sent along, so that sending twice creates once. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // On plain http beyond loopback browsers withhold randomUUID.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
