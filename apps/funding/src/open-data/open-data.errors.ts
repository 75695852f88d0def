import { DomainError } from '../fund/domain/domain-error.js';

/** An IATI file has at least one activity, and each fund is one. */
export class NothingToPublish extends DomainError {
  readonly code = 'funding.open-data.not-found';

  constructor() {
    super('There is no fund yet, and so nothing to publish.');
  }
}
