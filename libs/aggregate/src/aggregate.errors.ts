/** What the store can refuse; `code` is stable and chosen into a status by the HTTP layer. */
export abstract class AggregateError extends Error {
  abstract readonly code: string;
  /** True when the same command may succeed later, unchanged. */
  readonly transient: boolean = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The aggregate is no longer at the version the caller saw. */
export class StaleVersion extends AggregateError {
  readonly code = 'aggregate.stale-version';

  constructor(
    readonly id: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${id} is at version ${String(actual)}, not ${String(expected)}`);
  }
}

/** A cause came again and asks for something else. */
export class CauseReused extends AggregateError {
  readonly code = 'aggregate.cause-reused';

  constructor(
    readonly id: string,
    readonly reusedCause: string,
  ) {
    super(`This cause has already changed ${id} with other content`);
  }
}

/** The document would come too near to MongoDB's 16 MB. */
export class AggregateTooLarge extends AggregateError {
  readonly code = 'aggregate.too-large';

  constructor(
    readonly id: string,
    readonly limitBytes: number,
  ) {
    super(`${id} would take more than ${String(limitBytes)} bytes`);
  }
}

/** Data that has no exact JSON form (a lone surrogate, a bigint, a Map, a cycle) cannot be hashed or published. */
export class MalformedData extends AggregateError {
  readonly code = 'aggregate.malformed-data';
}

/** Another aggregate already has what a unique index allows only once. */
export class UniquenessViolated extends AggregateError {
  readonly code = 'aggregate.not-unique';

  constructor(
    readonly id: string,
    /** The index's name. */
    readonly index: string,
  ) {
    super(`${id} would repeat what ${index} allows once`);
  }
}

/** Others changed the aggregate at every try; nothing was written. */
export class AggregateContended extends AggregateError {
  readonly code = 'aggregate.contended';
  override readonly transient = true;

  constructor(
    readonly id: string,
    readonly attempts: number,
  ) {
    super(`${id} was changed by others at each of ${String(attempts)} tries`);
  }
}

/** The database did not answer and nothing had been sent to it. */
export class AggregateUnavailable extends AggregateError {
  readonly code = 'aggregate.unavailable';
  override readonly transient = true;

  constructor(
    readonly id: string,
    cause: unknown,
  ) {
    super(`${id} cannot be read now`, { cause });
  }
}

/** The connection was lost during the write, and reading again has not told what became of it. Repeat the same cause. */
export class OutcomeUnknown extends AggregateError {
  readonly code = 'aggregate.outcome-unknown';
  override readonly transient = true;

  constructor(
    readonly id: string,
    cause: unknown,
  ) {
    super(`It is not known whether the change of ${id} was stored`, { cause });
  }
}
