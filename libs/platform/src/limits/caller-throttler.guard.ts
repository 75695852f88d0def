import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { PlatformError } from '../http/platform-error.js';
import { maybeCallerOf } from '../identity/request-caller.js';

/** Limits requests by caller: by the token's `sub`, without one by address; over all routes together. */
@Injectable()
export class CallerThrottlerGuard extends ThrottlerGuard {
  protected override headerPrefix = 'RateLimit';

  protected override shouldSkip(context: ExecutionContext): Promise<boolean> {
    return Promise.resolve(context.getType() !== 'http');
  }

  protected override async getTracker(request: FastifyRequest): Promise<string> {
    const caller = maybeCallerOf(request);
    return caller === undefined ? `ip:${await super.getTracker({ ip: request.ip })}` : `sub:${caller.id}`;
  }

  protected override generateKey(_context: ExecutionContext, tracker: string): string {
    return tracker;
  }

  /** @throws PlatformError `platform.too-many-requests` (429) with `Retry-After` */
  protected override throwThrottlingException(
    _context: ExecutionContext,
    detail: ThrottlerLimitDetail,
  ): never {
    throw new PlatformError(
      'platform.too-many-requests',
      `At most ${detail.limit} requests in ${detail.ttl / 1_000} s; try again in ${detail.timeToBlockExpire} s.`,
      { headers: { 'retry-after': String(detail.timeToBlockExpire) } },
    );
  }
}
