import type { Earmark } from '@hub/contracts/funding/earmark.js';
import type { Exchange } from '@hub/contracts/funding/exchange.js';
import type { BookingHead } from '../../ledger/domain/booking.js';
import type { Money } from '../../ledger/domain/money.js';
import type { DonorRefund, RefundBookingKind } from './donor-refund.js';

export const CONTRIBUTION_STATUSES = ['pledged', 'committed', 'paid-up', 'in-kind'] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

/** Money that arrived. */
export interface Deposit {
  /** From 1. */
  readonly deposit: number;
  /** In the fund's currency, as the bank credited it. */
  readonly amount: Money;
  /** How much of the commitment it settles, at the commitment's rate. */
  readonly settlesMinor: number;
  readonly receivedOn: string;
  readonly bankReference: string;
  readonly exchange?: Exchange;
  readonly feeMinor?: number;
  /** Held as of unknown origin before. */
  readonly unidentifiedDepositId?: string;
  /** Of a part of a larger deposit: how much of that one stands before it. */
  readonly precedingMinor?: number;
}

export type ContributionBooking = BookingHead &
  (
    | { readonly kind: RefundBookingKind; readonly refund: number; readonly amountMinor: number }
    | { readonly kind: 'pledge' | 'in-kind'; readonly amountMinor: number }
    | { readonly kind: 'commitment'; readonly amountMinor: number; readonly honours?: string }
    | {
        readonly kind: 'deposit';
        readonly deposit: number;
        readonly amountMinor: number;
        readonly settlesMinor: number;
        readonly unidentifiedDepositId?: string;
        readonly precedingMinor?: number;
      }
  );

export interface ContributionState {
  readonly contributionId: string;
  readonly fundId: string;
  readonly donor: string;
  readonly status: ContributionStatus;
  /** In the fund's currency. */
  readonly amount: Money;
  readonly earmark: Earmark;
  /** When the donor signed for another currency. */
  readonly exchange?: Exchange;
  readonly agreementReference?: string;
  /** Why the agent takes no fee, as the agreement says. */
  readonly feeWaiver?: string;
  readonly description?: string;
  /** The donor asks not to be named in public. */
  readonly isConfidential?: boolean;
  /** Another fund's money, counted there. */
  readonly passedOnFrom?: { readonly fundId: string; readonly allocationId: string };
  readonly deposits: readonly Deposit[];
  /** What the donor gets or got back; absent for none. */
  readonly refunds?: readonly DonorRefund[];
  /** Deposited so far, at the commitment's rate. */
  readonly settledMinor: number;
  readonly bookings: readonly ContributionBooking[];
  /** The day it was pledged or signed; absent in contributions from before it was kept. */
  readonly agesFromOn?: string;
  /** When the donor is reminded that it has pledged, or signed. */
  readonly timers?: readonly Nudge[];
  readonly nudges?: readonly {
    readonly of: 'pledge' | 'commitment';
    readonly days: number;
    readonly at: string;
  }[];
}

/** A timer of a contribution, named `pledge-90`, `commitment-180` and so on. */
export interface Nudge {
  readonly id: string;
  readonly name: string;
  readonly dueAt: Date;
}
