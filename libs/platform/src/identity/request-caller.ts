import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PlatformError } from '../http/platform-error.js';
import type { Caller } from './caller.decorator.js';

const CALLER = Symbol('hub.caller');

/** A Fastify request with a place for the caller, made ready by {@link rememberCallers}. */
interface RequestWithCaller extends FastifyRequest {
  [CALLER]?: Caller;
}

/** Gives every request of this server a place for its caller. */
export const rememberCallers = (fastify: FastifyInstance): void =>
  void fastify.decorateRequest(CALLER, undefined);

/** Remembers who makes this request. */
export const setCaller = (request: RequestWithCaller, caller: Caller): void =>
  void (request[CALLER] = caller);

/** Who makes this request, when it carried a token. */
export const maybeCallerOf = (request: RequestWithCaller): Caller | undefined => request[CALLER];

/** @throws PlatformError `platform.unauthenticated` when the request carried no token. */
export function callerOf(request: RequestWithCaller): Caller {
  const caller = request[CALLER];
  if (caller === undefined) throw unauthenticated('This needs a bearer token.');
  return caller;
}

/** 401 with the challenge that RFC 6750 asks for. */
export const unauthenticated = (message: string, error?: string): PlatformError =>
  new PlatformError('platform.unauthenticated', message, {
    headers: { 'www-authenticate': error === undefined ? 'Bearer' : `Bearer error="${error}"` },
  });
