import type { FastifyRequest } from 'fastify';
import { PlatformError } from '../http/platform-error.js';
import type { Caller } from './caller.decorator.js';

const callers = new WeakMap<FastifyRequest, Caller>();

/** Remembers who makes this request. */
export const setCaller = (request: FastifyRequest, caller: Caller): void => void callers.set(request, caller);

/** Who makes this request, when it carried a token. */
export const maybeCallerOf = (request: FastifyRequest): Caller | undefined => callers.get(request);

/** @throws PlatformError `platform.unauthenticated` when the request carried no token. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (caller === undefined) throw unauthenticated('This needs a bearer token.');
  return caller;
}

/** 401 with the challenge that RFC 6750 asks for. */
export const unauthenticated = (message: string, error?: string): PlatformError =>
  new PlatformError('platform.unauthenticated', message, {
    headers: { 'www-authenticate': error === undefined ? 'Bearer' : `Bearer error="${error}"` },
  });
