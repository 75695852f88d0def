import { DomainError } from '../../refusal/domain/domain-error.js';

/** The coordinator has saved no filter by this name. */
export class FilterNotFound extends DomainError {
  readonly code = 'matching.queue-filter.not-found';

  constructor(name: string) {
    super(`There is no saved filter "${name}".`);
  }
}

export class TooManyFilters extends DomainError {
  readonly code = 'matching.queue-filter.too-many';

  constructor(readonly details: { readonly most: number }) {
    super(`A coordinator keeps at most ${String(details.most)} filters; remove one first.`);
  }
}

/** Queues belong to providers, and the caller speaks for none. */
export class SpeaksForNoProvider extends DomainError {
  readonly code = 'matching.queue.forbidden';

  constructor() {
    super('Only a coordinator of a provider has a queue.');
  }
}
