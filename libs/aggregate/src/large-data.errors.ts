import { AggregateError } from './aggregate.errors.js';

/** Nothing is stored under this id. */
export class LargeDataNotFound extends AggregateError {
  readonly code = 'aggregate.large-data.not-found';

  constructor(id: string) {
    super(`Nothing is stored under ${id}`);
  }
}

/** The bytes were destroyed on purpose; their checksum and the reason remain. */
export class LargeDataErased extends AggregateError {
  readonly code = 'aggregate.large-data.erased';

  constructor(id: string) {
    super(`The content of ${id} was erased`);
  }
}

/** The stored bytes are not those that were put there. */
export class LargeDataDamaged extends AggregateError {
  readonly code = 'aggregate.large-data.damaged';

  constructor(id: string) {
    super(`The content of ${id} does not match its checksum`);
  }
}

/** More bytes came than may be stored. */
export class LargeDataTooLarge extends AggregateError {
  readonly code = 'aggregate.large-data.too-large';

  constructor(limit: number) {
    super(`At most ${String(limit)} bytes can be stored`);
  }
}
