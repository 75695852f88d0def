import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerOf } from './request-caller.js';

/** Who calls, as their token says. */
export interface Caller {
  /** The token's `sub`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** `state:<alpha-3>`, `provider:<id>`, `secretariat`, `fund`, `operations`. */
  readonly organisation: string;
  /** ISO 3166-1 alpha-3 code when the caller speaks for a State. */
  readonly state?: string;
  /** Provider id when the caller speaks for a provider. */
  readonly provider?: string;
  /** When the token ends; a stream that was opened with it ends then too. */
  readonly tokenExpiresAt?: Date;
}

/**
 * Parameter decorator: the authenticated {@link Caller}.
 * @throws PlatformError `platform.unauthenticated` on a `@Public()` route called without a token.
 */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest()),
);
