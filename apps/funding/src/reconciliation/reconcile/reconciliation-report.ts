/** What became of something that did not agree. */
export interface Finding {
  /** `unmade-booking`: asked of the ledger and not made; `unnoted-reservation`: made and not noted. */
  readonly rule: 'unmade-booking' | 'unnoted-reservation' | 'unexplained' | 'unknown-allocation';
  readonly aggregate: 'fund' | 'contribution' | 'allocation';
  readonly id: string;
  readonly detail: string;
}

/** A comparison of the ledger with what allocations, contributions and the fund say. */
export interface ReconciliationReport {
  readonly fundId: string;
  readonly at: Date;
  /** Allocations compared. */
  readonly compared: number;
  /** Settled by rule. */
  readonly resolved: readonly Finding[];
  /** For people: nothing was changed. */
  readonly open: readonly Finding[];
}
