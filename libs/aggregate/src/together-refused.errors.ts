import { AggregateError } from './aggregate.errors.js';

/** Why one of several commands was refused. */
export interface Refusal {
  /** Its place among the commands. */
  readonly index: number;
  readonly error: Error;
}

/** Some of several commands that belong together were refused, so that none was carried out. */
export class TogetherRefused extends AggregateError {
  readonly code = 'aggregate.together-refused';

  constructor(readonly refusals: readonly Refusal[]) {
    super(`${String(refusals.length)} of the commands were refused: ${refusals[0]?.error.message ?? ''}`);
  }
}
