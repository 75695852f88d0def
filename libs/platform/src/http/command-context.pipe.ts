import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../clock.js';
import { callerOf } from '../identity/request-caller.js';
import { refuseBodyWithoutUse } from './body-without-use.js';
import type { CommandContext } from './command-context.decorator.js';
import { traceparentOf } from './correlation.js';
import { currentTraceparent } from '@hub/tracing/trace-context.js';
import { fingerprintOf } from './fingerprint.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import { expectedVersionOf } from './if-match.js';

/** What the parameter decorator knows of the route. */
export interface CommandRequest {
  readonly request: FastifyRequest;
  readonly handler: { readonly name: string };
  readonly controller: object;
  readonly changesExisting: boolean;
  readonly roles: readonly string[];
}

/** Builds the {@link CommandContext}: a pipe, because a parameter decorator cannot be given the clock. */
@Injectable()
export class CommandContextPipe implements PipeTransform<CommandRequest, CommandContext> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform({ request, handler, controller, changesExisting, roles }: CommandRequest): CommandContext {
    refuseBodyWithoutUse(request, controller, handler.name);
    const caller = callerOf(request);
    const traceparent = currentTraceparent() ?? traceparentOf(request.headers);
    return {
      cause: `http:${caller.id}:${idempotencyKeyOf(request.headers['idempotency-key'])}`,
      by: {
        id: caller.id,
        role: roles.find((role) => caller.roles.includes(role)) ?? caller.roles[0] ?? 'none',
        organisation: caller.organisation,
      },
      at: this.clock.now(),
      fingerprint: fingerprintOf(request.method, pathOf(request.url), request.body),
      correlationId: request.id,
      ...(traceparent === undefined ? {} : { traceparent }),
      ...(changesExisting ? { expectedVersion: expectedVersionOf(request.headers['if-match']) } : {}),
    };
  }
}

const pathOf = (url: string): string => {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
};
