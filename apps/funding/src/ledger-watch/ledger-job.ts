/** Something that is done for the ledger again and again. */
export interface LedgerJob {
  readonly name: string;
  readonly everyMs: number;
  run(at: Date): Promise<void>;
}

/** Injection token of all {@link LedgerJob}s. */
export const LEDGER_JOBS = Symbol('funding.ledger-jobs');
