import { DomainError } from '../../fund/domain/domain-error.js';

/** What the committee wants in cannot be paid for, or cannot be had with the shares. */
export class RoundNotPossible extends DomainError {
  readonly code = 'funding.round.not-possible';

  constructor() {
    super('What is pinned in cannot be paid for from fitting money, or leaves the shares out of reach.');
  }
}

/** A pin or a choice names what is not in the round. */
export class NotInRound extends DomainError {
  readonly code = 'funding.round.not-in-round';

  constructor(readonly details: { readonly allocationIds: readonly string[] }) {
    super(`Not under review in this fund, or named twice: ${details.allocationIds.join(', ')}.`);
  }
}
