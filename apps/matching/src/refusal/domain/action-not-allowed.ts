import { DomainError } from './domain-error.js';

/** What is asked for is not among the actions of the present status. */
export abstract class ActionNotAllowed extends DomainError {
  constructor(
    what: string,
    readonly from: string,
    readonly action: string,
    readonly allowedActions: readonly string[],
  ) {
    super(`${what} in status "${from}" does not accept "${action}".`);
  }
}
