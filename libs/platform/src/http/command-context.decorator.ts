import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
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
 * Parameter decorator: the {@link CommandContext} of this request.
 * @throws PlatformError `platform.idempotency-key-missing`, `platform.idempotency-key-invalid`,
 * `platform.if-match-missing`, `platform.stale-version`, `platform.unauthenticated`
 */
export const CommandContext = (): ParameterDecorator => RawCommandContext(CommandContextPipe);
