import { Catch, UseFilters } from '@nestjs/common';
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

type EventHandler<P extends object> = (event: Received<P>) => unknown;

const typesOf = new WeakMap<object, readonly string[]>();

/**
 * Marks a controller's method as the handler of an event; the offset moves on once the method has resolved.
 * It may stand several times on one method. A failure the method throws is classified: see `failures.ts`.
 */
export const OnEvent =
  <P extends object>(contract: EventContract<P>) =>
  <T extends EventHandler<P>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<T>,
  ): void => {
    const method: object = descriptor.value ?? target;
    const types = [...(typesOf.get(method) ?? []), contract.type];
    if (!typesOf.has(method)) UseFilters(KeepFailure)(target, key, descriptor);
    EventPattern(types)(target, key, descriptor);
    typesOf.set(method, types);
  };
