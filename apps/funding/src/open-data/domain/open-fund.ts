import type { AllocationStatus } from '../../allocation/domain/allocation-state.js';
import type { ActivityDays } from './allocation-days.js';
import type { Movement, MovementKind } from './movement.js';
import { publishable, type Publishable } from './publishable.js';

/** A contribution as far as the public may ever know it. */
export interface OpenContribution {
  readonly contributionId: string;
  readonly donor: string;
  readonly isConfidential: boolean;
  /** The fund of this hub that passes the money on. */
  readonly passedOnFrom?: string;
  readonly isPledge: boolean;
  readonly amountMinor: number;
  readonly movements: readonly Movement[];
  readonly changedAt: Date;
}

/** An allocation as far as the public may ever know it. */
export interface OpenAllocation extends ActivityDays {
  readonly allocationId: string;
  readonly requestId: string;
  readonly title: string;
  readonly requestingStates: readonly string[];
  readonly objectives: readonly number[];
  readonly leadImplementer: string;
  readonly consentToPublish: boolean;
  readonly status: AllocationStatus;
  readonly isSuspended: boolean;
  /** Each 0 to 3, of all members that scored. */
  readonly scores: readonly { readonly marker: string; readonly score: number }[];
  readonly movements: readonly Movement[];
  readonly changedAt: Date;
}

/** A fund with what is published of it, and how. */
export interface OpenFund {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly openedOn: string;
  readonly changedAt: Date;
  /** Interest and the fund's own cost. */
  readonly movements: readonly Movement[];
  readonly contributions: Publishable<OpenContribution>;
  readonly allocations: Publishable<OpenAllocation>;
}

/** Contributions with what may be told of their donors. */
export const publishableContributions = (all: readonly OpenContribution[]): Publishable<OpenContribution> =>
  publishable(all, {
    isOpen: ({ isConfidential }) => !isConfidential,
    sourceOf: ({ donor }) => donor,
    sizeOf: ({ amountMinor }) => BigInt(amountMinor),
  });

/** Allocations with what may be told of their requests. */
export const publishableAllocations = (all: readonly OpenAllocation[]): Publishable<OpenAllocation> =>
  publishable(all, {
    isOpen: ({ consentToPublish }) => consentToPublish,
    sourceOf: ({ requestId }) => requestId,
    sizeOf: ({ movements }) => sumOf(movements, 'outgoing-commitment'),
  });

/** What moved in this way, in minor units. */
export const sumOf = (movements: readonly Movement[], kind: MovementKind): bigint =>
  movements.reduce((sum, one) => (one.kind === kind ? sum + BigInt(one.amountMinor) : sum), 0n);
