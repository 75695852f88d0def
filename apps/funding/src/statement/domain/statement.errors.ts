import { DomainError } from '../../fund/domain/domain-error.js';

/** A statement is about what has been, not about what will be. */
export class StatementDayNotPast extends DomainError {
  readonly code = 'funding.statement.invalid-input';

  constructor(day: string) {
    super(`${day} has not come yet.`);
  }
}
