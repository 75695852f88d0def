import type { Money } from '@hub/contracts/values/money.js';

/** A published request as the register keeps it: what everybody is shown, and by what it is found. */
export interface RegisterRecord {
  readonly _id: string;
  /** The request's own. */
  readonly version: number;
  readonly changedAt: Date;
  readonly submittedAt: string;
  /** As its use case shows it. */
  readonly entry: object;
  /** `<filter>:<value>`, e.g. `objective:3`, `region:142`, `status:design`. */
  readonly facets: readonly string[];
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly isMet: boolean;
  /** What is asked for, summed by currency. */
  readonly amounts: readonly Money[];
}
