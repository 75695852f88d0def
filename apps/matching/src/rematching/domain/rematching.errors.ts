import { DomainError } from '../../refusal/domain/domain-error.js';

export class RematchingNotFound extends DomainError {
  readonly code = 'matching.rematching.not-found';

  constructor(rematchingId: string) {
    super(`There is no rematching ${rematchingId}.`);
  }
}

export class RematchingUnderWay extends DomainError {
  readonly code = 'matching.rematching.under-way';
  readonly details: { readonly rematchingId: string };

  constructor(rematchingId: string) {
    super(`All open need items are being matched again already, by rematching ${rematchingId}.`);
    this.details = { rematchingId };
  }
}
