import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { ServiceConfig } from '../config/service-config.js';
import { maybeCallerOf } from '../identity/request-caller.js';

/** Logs requests when answered, without headers and bodies: all of them, or the slow and failed ones alone. */
export function logRequests(
  fastify: FastifyInstance,
  { REQUEST_LOG, SLOW_REQUEST_MS }: Pick<ServiceConfig, 'REQUEST_LOG' | 'SLOW_REQUEST_MS'>,
): void {
  const logger = new Logger('http');
  fastify.addHook('onResponse', (request, reply, done) => {
    const isNotable = reply.statusCode >= 500 || reply.elapsedTime >= SLOW_REQUEST_MS;
    if (REQUEST_LOG === 'all' || isNotable) {
      const line = {
        msg: 'request answered',
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        caller: maybeCallerOf(request)?.id,
        correlationId: request.id,
      };
      if (isNotable) logger.warn(line);
      else logger.log(line);
    }
    done();
  });
}
