import type { InvitationDeclineCode } from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import type { NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';

/** A need item for which no proposal is on the table. */
export interface UnmetNeed {
  readonly requestId: string;
  readonly requestingStates: readonly string[];
  /** Whether every other need of its request has a proposal. */
  readonly isLast: boolean;
  readonly kind: NeedKind;
  readonly objectives: readonly number[];
  /** Alpha-3 codes of where it is delivered. */
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly amount?: { readonly amountMinor: number; readonly currency: string };
  readonly personDays?: number;
  /** Why invited providers said no. */
  readonly declines: readonly { readonly reasonCode: InvitationDeclineCode; readonly count: number }[];
}

/** A figure over needs, in round numbers. */
export interface Spread {
  readonly median: number;
  /** What covers each of them. */
  readonly most: number;
}

/** One offer that nobody has made, and what it would unlock. */
export interface Gap {
  readonly kind: NeedKind;
  readonly objective: number;
  readonly placeKind: 'sub-region' | 'region' | 'regional-body';
  /** UN M49 code, or a regional body's id. */
  readonly place: string;
  /** ISO 639-1; absent where the needs name none. */
  readonly language?: string;
  /** Of `amount`, in minor units. */
  readonly currency?: string;
  /** Requests with a need that the offer would answer. */
  readonly requests: number;
  /** Those of them whose last open need it is. */
  readonly completes: number;
  readonly needItems: number;
  readonly amount?: Spread;
  readonly personDays?: Spread;
  /** Most frequent first. */
  readonly declines: readonly { readonly reasonCode: InvitationDeclineCode; readonly count: number }[];
}
