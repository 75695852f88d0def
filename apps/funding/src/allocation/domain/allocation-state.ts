import type { MarkerScore } from '@hub/contracts/funding/marker-score.js';
import type { BookingHead } from '../../ledger/domain/booking.js';
import type { Money, PlainShare } from '../../ledger/domain/money.js';

export const ALLOCATION_STATUSES = [
  'proposed',
  'reviewed',
  'approved',
  'pipeline',
  'reserved',
  'committed',
  'disbursing',
  'disbursed',
  'reported',
  'closed',
  'returned',
  'rejected',
  'cancelled',
] as const;
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number];

export const TRANCHE_STATUSES = [
  'planned',
  'conditions-met',
  'instructed',
  'paid',
  'reported',
  'failed',
  'cancelled',
] as const;
export type TrancheStatus = (typeof TRANCHE_STATUSES)[number];

export const POSITIONS = ['approve', 'return', 'reject', 'object'] as const;
export type Position = (typeof POSITIONS)[number];

export interface MemberPosition {
  readonly member: string;
  readonly position: Position;
  readonly amount?: Money;
  readonly reasonCode?: string;
  readonly comment?: string;
  /** What a funding round has planned to draw it from. */
  readonly sources?: readonly { readonly pool: string; readonly amount: Money }[];
}

export interface Report {
  readonly expenditure: Money;
  readonly documentReference: string;
  readonly reporter: string;
  readonly acceptedBy?: string;
}

export interface Tranche {
  /** From 1. */
  readonly tranche: number;
  readonly amount: Money;
  readonly status: TrancheStatus;
  /** How often it has been instructed. */
  readonly attempt: number;
  readonly instructedBy?: string;
  /** Large: the bank is told only after another officer's release. */
  readonly needsRelease?: boolean;
  readonly releasedBy?: string;
  readonly confirmedBy?: string;
  readonly paidAt?: string;
  readonly failure?: string;
  readonly report?: Report;
}

/** What an allocation asks the ledger for. */
export type AllocationBooking = BookingHead &
  (
    | { readonly kind: 'commit'; readonly amountMinor: number }
    | {
        readonly kind: 'reserve';
        readonly amountMinor: number;
        /** As a round has planned it; otherwise the narrowest that fit. */
        readonly shares?: readonly PlainShare[];
      }
    | {
        readonly kind: 'hold' | 'pay' | 'void' | 'take-back';
        readonly tranche: number;
        readonly attempt: number;
        readonly amountMinor: number;
      }
    | { readonly kind: 'expense'; readonly tranche: number; readonly amountMinor: number }
    | {
        readonly kind: 'refund';
        readonly refund: number;
        readonly amountMinor: number;
        readonly shares: readonly PlainShare[];
      }
    | {
        readonly kind: 'release';
        readonly from: 'reserved' | 'committed';
        readonly amountMinor: number;
        readonly shares: readonly PlainShare[];
      }
  );

export interface AllocationState {
  readonly allocationId: string;
  readonly requestId: string;
  readonly fundId: string;
  readonly title: string;
  readonly requestingStates: readonly string[];
  readonly objectives: readonly number[];
  readonly unOrganisations: readonly string[];
  /** The provider that is paid. */
  readonly leadImplementer: string;
  /** A partner from the requesting State takes part. */
  readonly hasLocalPartner?: boolean;
  /** The State agreed that the request is shown in public. */
  readonly consentToPublish?: boolean;
  /** Absent in allocations from before it was kept. */
  readonly proposedAt?: string;
  readonly status: AllocationStatus;
  /** What the allocation is worth now: asked, approved, less what was returned. */
  readonly amount: Money;
  /** Committee members who stepped aside. */
  readonly conflicted: readonly string[];
  readonly scores: readonly { readonly member: string; readonly scores: readonly MarkerScore[] }[];
  readonly positions: readonly MemberPosition[];
  /** Members whose consensus approved it; they release nothing. */
  readonly approvers: readonly string[];
  readonly approvedAt?: Date;
  /** What it was drawn from, in the order drawn; less what went back. */
  readonly sources: readonly PlainShare[];
  readonly agreement?: { readonly agreementId: string; readonly planHash: string };
  readonly progress: {
    readonly deliveryStarted: boolean;
    readonly milestones: readonly string[];
    readonly workCompleted: boolean;
    readonly completed: boolean;
  };
  readonly tranches: readonly Tranche[];
  readonly refunds: number;
  /** Paid, and neither accounted for nor sent back. */
  readonly outstandingMinor: number;
  readonly isFrozen: boolean;
  /** Nothing more is to be paid. */
  readonly isWindingUp: boolean;
  readonly bookings: readonly AllocationBooking[];
}

/** What may be released: neither paid nor on its way. */
export const isOpen = ({ status }: Tranche): boolean =>
  status === 'planned' || status === 'conditions-met' || status === 'failed';

/** Has left the fund, whatever became of it. */
export const isPaid = ({ status }: Tranche): boolean => status === 'paid' || status === 'reported';

export const total = (tranches: readonly Tranche[]): number =>
  tranches.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
