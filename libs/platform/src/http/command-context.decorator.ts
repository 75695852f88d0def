import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CHANGES_EXISTING_METADATA } from './changes-existing.decorator.js';
import { ROLES_METADATA } from '../identity/roles.decorator.js';
import { CommandContextPipe, type CommandRequest } from './command-context.pipe.js';

/** Everything a command needs beside its content. Fits `Command` of libs/aggregate. */
export interface CommandContext {
  /** `http:<sub>:<Idempotency-Key>`. */
  readonly cause: string;
  readonly by: { readonly id: string; readonly role: string; readonly organisation?: string };
  readonly at: Date;
  readonly fingerprint: string;
  readonly correlationId: string;
  readonly traceparent?: string;
  /** From `If-Match`, on routes with `@ChangesExisting()`. */
  readonly expectedVersion?: number;
}

const RawCommandContext = createParamDecorator(
  (_data: unknown, context: ExecutionContext): CommandRequest => ({
    request: context.switchToHttp().getRequest<FastifyRequest>(),
    handler: context.getHandler(),
    controller: context.getClass(),
    changesExisting: Reflect.getMetadata(CHANGES_EXISTING_METADATA, context.getHandler()) === true,
    roles: (Reflect.getMetadata(ROLES_METADATA, context.getHandler()) ??
      Reflect.getMetadata(ROLES_METADATA, context.getClass()) ??
      []) as readonly string[],
  }),
);

/**
 * Parameter decorator: the {@link CommandContext} of this request. Documents the `Idempotency-Key` header.
 * @throws PlatformError `platform.idempotency-key-missing`, `platform.idempotency-key-invalid`,
 * `platform.if-match-missing`, `platform.stale-version`, `platform.unauthenticated`
 */
export const CommandContext = (): ParameterDecorator => (target, method, index) => {
  RawCommandContext(CommandContextPipe)(target, method, index);
  const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method !== undefined && descriptor !== undefined) IDEMPOTENCY_KEY(target, method, descriptor);
};

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'Names this change: sent again with the same key it is answered as the first time.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
});
