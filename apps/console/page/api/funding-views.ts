import type { Money } from './views.js';

// The funding service describes what it takes, not yet what it answers; these are the parts the page shows.

export interface Tranche {
  readonly tranche: number;
  readonly amount: Money;
  readonly status: 'planned' | 'conditions-met' | 'instructed' | 'paid' | 'reported' | 'failed' | 'cancelled';
  readonly instructedBy?: string;
  /** Another officer has to release it before it can be confirmed. */
  readonly needsRelease?: boolean;
  readonly releasedBy?: string;
  readonly confirmedBy?: string;
  readonly failure?: string;
  readonly report?: {
    readonly expenditure: Money;
    readonly documentReference: string;
    readonly acceptedBy?: string;
  };
}

export interface Allocation {
  readonly allocationId: string;
  readonly requestId: string;
  readonly fundId: string;
  readonly title: string;
  readonly requestingStates: readonly string[];
  readonly objectives: readonly number[];
  readonly unOrganisations: readonly string[];
  readonly leadImplementer: string;
  readonly status: string;
  readonly amount: Money;
  readonly scores: readonly {
    readonly member: string;
    readonly scores: readonly { readonly marker: string; readonly score: number }[];
  }[];
  readonly positions: readonly {
    readonly member: string;
    readonly position: string;
    readonly comment?: string;
  }[];
  readonly tranches: readonly Tranche[];
  readonly outstanding: Money;
  readonly isFrozen: boolean;
  readonly isBeingBooked: boolean;
  readonly allowedActions: readonly string[];
  readonly version: number;
}

export interface Fund {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly version: number;
}

export interface Balances {
  readonly accounts: Readonly<Record<string, Money>>;
  readonly unallocatedByEarmark: readonly { readonly pool: string; readonly amount: Money }[];
  readonly statement: {
    readonly sources: Readonly<Record<string, Money>>;
    readonly uses: Readonly<Record<string, Money>>;
    readonly balance: Money;
    readonly agreesWithCash: boolean;
  };
}

export interface Contribution {
  readonly contributionId: string;
  readonly fundId: string;
  readonly donor: string;
  readonly status: 'pledged' | 'committed' | 'paid-up' | 'in-kind';
  readonly amount: Money;
  readonly receivable: Money;
  readonly agreementReference?: string;
  readonly deposits: readonly {
    readonly deposit: number;
    readonly amount: Money;
    readonly receivedOn: string;
    readonly bankReference: string;
  }[];
  readonly version: number;
}

export interface Transfer {
  readonly reference: string;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly hash: string;
  readonly lines: readonly {
    readonly name: string;
    readonly part?: string;
    readonly side: 'debit' | 'credit';
    readonly amount: Money;
  }[];
}

/** What a replay of the ledger has found. */
export interface Verification {
  readonly isSound: boolean;
  readonly reports: readonly {
    readonly fundId: string;
    readonly transfers: number;
    readonly accounts: number;
    readonly head: string;
    readonly problems: readonly string[];
  }[];
}

/** The account of one request; two officers close it, one after the other. */
export interface RequestAccount {
  readonly requestId: string;
  readonly status: 'open' | 'closing' | 'closing-confirmed' | 'closed';
  readonly proposedBy?: string;
  readonly confirmedBy?: string;
  readonly version: number;
}

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** What a round of funding would choose. */
export interface Round {
  readonly chosen: readonly string[];
  readonly total: Money;
  readonly free: Money;
  readonly shares: { readonly poorestPerCent: number; readonly localPerCent: number };
  readonly items: readonly {
    readonly allocationId: string;
    readonly title: string;
    readonly requestingStates: readonly string[];
    readonly amount: Money;
  }[];
}
