import { DomainError } from '../../fund/domain/domain-error.js';

/** An account cannot give what is asked. Nothing is booked. */
export class InsufficientFunds extends DomainError {
  readonly code = 'funding.ledger.insufficient-funds';

  constructor(
    readonly account: string,
    readonly asked: bigint,
    readonly available: bigint,
  ) {
    super(`${account} can give ${String(available)}, not ${String(asked)} minor units`);
  }
}

/** Debits and credits differ in a book, or a line is not a positive amount in the transfer's fund. */
export class UnbalancedTransfer extends DomainError {
  readonly code = 'funding.ledger.unbalanced-transfer';
}

/** A reference came again and asks for something else. */
export class ReferenceReused extends DomainError {
  readonly code = 'funding.ledger.reference-reused';

  constructor(readonly reference: string) {
    super(`${reference} has been booked with other content`);
  }
}

/** There is no such hold, or it has been posted or voided. */
export class HoldNotOpen extends DomainError {
  readonly code = 'funding.ledger.hold-not-open';

  constructor(readonly hold: string) {
    super(`${hold} is not an open hold`);
  }
}

/** Only what moved balances can be reversed, and only once. */
export class NotReversible extends DomainError {
  readonly code = 'funding.ledger.not-reversible';

  constructor(readonly reference: string) {
    super(`${reference} cannot be reversed`);
  }
}
