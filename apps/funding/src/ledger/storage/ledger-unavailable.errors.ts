/** The database did not say whether the transfer was booked; the same reference may be asked for again. */
export class LedgerUnavailable extends Error {
  override readonly name = 'LedgerUnavailable';
  readonly code = 'funding.ledger.unavailable';
  readonly transient = true;

  constructor(cause: unknown) {
    super('The ledger cannot be written at the moment.', { cause });
  }
}
