import { hubClient } from '@hub/client/hub-client.js';
import type { Middleware } from 'openapi-fetch';
import { accessToken, sessionLost } from '../app/session-store.js';
import { currentLanguage } from '../wording/current-language.js';
import { ApiProblem } from './problem.js';

const inOwnLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) sessionLost();
  },
};

const CLIENTS = hubClient({
  addresses: { intake: '/api/intake', matching: '/api/matching', funding: '/api/funding' },
  token: accessToken,
  middleware: [inOwnLanguage],
});

export const { intake, matching, funding } = CLIENTS;

export type ServiceName = 'intake' | 'matching' | 'funding';

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a service answered. @throws ApiProblem when it refused or did not answer */
export async function answerOf<T>(call: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw new ApiProblem(0);
  });
  if (!response.ok) throw new ApiProblem(response.status, bodyOf(error));
  return data as T;
}

const bodyOf = (error: unknown): object => (typeof error === 'object' && error !== null ? error : {});

/** One change of something a service keeps. */
export interface Change {
  readonly service: ServiceName;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The version that the person has seen; absent for what is new. */
  readonly version?: number;
  /** Names this change: sent again with the same key it changes nothing more. */
  readonly key: string;
}

type AnyCall = (
  method: string,
  path: string,
  options: { body?: unknown; headers: Record<string, string> },
) => Promise<Answered<unknown>>;

/** Sends a change. @throws ApiProblem */
export function sendChange<T>({ service, method = 'POST', path, body, version, key }: Change): Promise<T> {
  // The paths of actions are built from their names, which the typed client cannot follow.
  const request = CLIENTS[service].request as unknown as AnyCall;
  const headers: Record<string, string> = { 'idempotency-key': key };
  if (version !== undefined) headers['if-match'] = `"${String(version)}"`;
  return answerOf(request(method.toLowerCase(), path, { body, headers })) as Promise<T>;
}
