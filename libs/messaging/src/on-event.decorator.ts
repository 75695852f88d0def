import { applyDecorators, Catch, UseFilters } from '@nestjs/common';
import type { ExceptionFilter } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { throwError } from 'rxjs';
import type { Observable } from 'rxjs';
import type { EventContract } from '@hub/contracts/event-contract.js';
import type { Received } from './received.js';

export type { Received } from './received.js';

/** Nest's own filter would replace the failure by "Internal server error"; the transport must see what it was. */
@Catch()
class KeepFailure implements ExceptionFilter<unknown> {
  catch(failure: unknown): Observable<never> {
    return throwError(() => failure);
  }
}

type EventHandler<P extends object> = (event: Received<P>) => Promise<void> | void;

/**
 * Marks a controller's method as the handler of one event; the offset moves on once the method has resolved.
 * A failure it throws is classified: see `failures.ts`.
 */
export const OnEvent =
  <P extends object>(contract: EventContract<P>) =>
  <T extends EventHandler<P>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<T>,
  ): void =>
    applyDecorators(EventPattern(contract.type, { contract }), UseFilters(KeepFailure))(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    );
