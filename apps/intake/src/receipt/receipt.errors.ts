import { DomainError } from '../request/domain/domain-error.js';

/** Receipt of the request has not been acknowledged yet. */
export class ReceiptNotFound extends DomainError {
  readonly code = 'intake.receipt.not-found';

  constructor() {
    super('Receipt of this request has not been acknowledged yet.');
  }
}
