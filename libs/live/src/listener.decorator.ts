import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { maybeCallerOf } from '@hub/platform/identity/request-caller.js';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Who listens to a stream, from where on, and until when. */
export interface Listener {
  /** Whose streams are counted together: the token's `sub`, or else the address. */
  readonly id: string;
  readonly lastEventId?: string;
  readonly endsAt?: Date;
  /** Only the headers are asked for. */
  readonly isHead: boolean;
  /** Sets the headers of a stream; called once nothing can be refused any more. */
  accept(): void;
}

const LONGEST_ID = 200;
const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // no-transform keeps proxies from compressing, the last one nginx from buffering.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** Parameter decorator: the {@link Listener}; resumes by the header `Last-Event-ID` or the query's `lastEventId`. */
export const Listener = createParamDecorator((_data: unknown, context: ExecutionContext): Listener => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const reply = http.getResponse<FastifyReply>();
  const caller = maybeCallerOf(request);
  const lastEventId = lastEventIdOf(request);
  return {
    id: caller === undefined ? `ip:${request.ip}` : `sub:${caller.id}`,
    ...(lastEventId === undefined ? {} : { lastEventId }),
    ...(caller?.tokenExpiresAt === undefined ? {} : { endsAt: caller.tokenExpiresAt }),
    isHead: request.method === 'HEAD',
    accept: () => void reply.headers(STREAM_HEADERS),
  };
});

function lastEventIdOf(request: FastifyRequest): string | undefined {
  const { lastEventId } = request.query as { readonly lastEventId?: unknown };
  const given = request.headers['last-event-id'] ?? lastEventId;
  return typeof given === 'string' && given !== '' ? given.slice(0, LONGEST_ID) : undefined;
}

/** Method decorator: says in the OpenAPI document that a route answers with a stream of events. */
export const EventStream = (): MethodDecorator =>
  applyDecorators(
    ApiProduces('text/event-stream'),
    ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Go on after this event.' }),
    ApiQuery({
      name: 'lastEventId',
      required: false,
      type: String,
      description: 'The same, for clients that cannot set the header.',
    }),
  );
