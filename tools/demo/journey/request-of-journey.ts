import type { Money } from './programme.js';

/** What the journey reads of a request. */
export interface RequestOfJourney {
  readonly requestId: string;
  readonly version: number;
  readonly status: string;
  readonly label: string;
  readonly ballWith: string;
  readonly shortlistReady: boolean;
  readonly invitations: readonly {
    readonly invitationId: string;
    readonly providerId: string;
    readonly standing: string;
  }[];
  readonly questionRounds: readonly { readonly questions: readonly { readonly questionId: string }[] }[];
  readonly allocations: readonly {
    readonly allocationId: string;
    readonly standing: string;
    readonly amount?: Money;
  }[];
  readonly tranches: readonly {
    readonly tranche: number;
    readonly standing: string;
    readonly amount?: Money;
  }[];
  readonly planHash?: string;
  readonly plan?: { readonly milestones: readonly { readonly milestoneId: string }[] };
  readonly content: { readonly needItems: readonly { readonly needItemId: string }[] };
}

/** A request's timeline as the API tells it. */
export interface TimelineOfJourney {
  readonly items: readonly {
    readonly seq: number;
    readonly at: string;
    readonly fact: string;
    readonly sentence: string;
    readonly actor: string;
    readonly label: string;
    readonly ballWith: string;
  }[];
  readonly ball: readonly { readonly party: string; readonly ms: number; readonly days: number }[];
}
