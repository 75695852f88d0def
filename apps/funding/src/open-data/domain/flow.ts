import type { Money } from '../../ledger/domain/money.js';

/** What a flow leads from or to. `several` stands for at least three of one kind that are not told apart. */
export const FLOW_END_KINDS = [
  'donor',
  'fund',
  'request',
  'country',
  'theme',
  'several-donors',
  'several-requests',
] as const;
type FlowEndKind = (typeof FLOW_END_KINDS)[number];

export interface FlowEnd {
  readonly kind: FlowEndKind;
  /** A provider's, fund's or request's id, an ISO 3166-1 alpha-3 code, or a thematic area, 1 to 5. */
  readonly key: string;
  readonly name: string;
}

/** `out-of-funds` by request, country and theme is the same money three times over: take one of them. */
export const FLOW_LEGS = ['into-funds', 'to-requests', 'to-countries', 'to-themes'] as const;
export type FlowLeg = (typeof FLOW_LEGS)[number];

/** Money on its way: promised, and moved so far. */
export interface Flow {
  readonly fundId: string;
  readonly leg: FlowLeg;
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** Pledged and not signed; of what goes out, nothing. */
  readonly pledged: Money;
  /** Signed by donors; owed to implementers, less what was given up. */
  readonly committed: Money;
  /** Arrived; paid out, less what came back. */
  readonly paid: Money;
  /** How many sources a `several` end stands for. */
  readonly sources?: number;
}

/** What must not be shown at all: fewer than three sources, and some restricted. */
export interface Withheld {
  readonly fundId: string;
  readonly direction: 'into-funds' | 'out-of-funds';
}

/** All public flows of all funds. */
export interface Flows {
  readonly flows: readonly Flow[];
  readonly withheld: readonly Withheld[];
}
