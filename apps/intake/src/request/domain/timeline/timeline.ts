import type { BallHolder } from '../ball.js';
import { evolveRequest } from '../evolve/evolve-request.js';
import type { FactMeta } from '../evolve/step.js';
import { PUBLIC_LABELS, type PublicLabel } from '../public-labels.js';
import { factName, type FactName, type RequestFact } from '../request-facts.js';
import type { RequestState } from '../request-state.js';
import type { RequestStatus } from '../request-status.js';

/** A fact as the history has it. */
export type PastFact = FactMeta & { readonly type: string; readonly data: object };

/** A fact with what the request was like after it. */
export interface Moment {
  readonly seq: number;
  readonly at: Date;
  readonly name: FactName;
  readonly data: object;
  readonly role: string;
  readonly status: RequestStatus;
  readonly label: PublicLabel;
  readonly ballWith: BallHolder;
}

/** What happened, in order. */
export function momentsOf(history: readonly PastFact[]): readonly Moment[] {
  let state: RequestState | undefined;
  return history.map((past) => {
    const { seq, at, by, type, data } = past;
    state = evolveRequest(state, { type, data } as RequestFact, past);
    const { status, ballWith } = state;
    const name = factName(type);
    return { seq, at, name, data, role: by.role, status, label: PUBLIC_LABELS[status], ballWith };
  });
}

/** How long each party has had the ball, until `now`, in milliseconds. */
export function turnsOf(moments: readonly Moment[], now: Date): ReadonlyMap<BallHolder, number> {
  const turns = new Map<BallHolder, number>();
  moments.forEach(({ at, ballWith }, index) => {
    const until = moments[index + 1]?.at ?? now;
    const spent = Math.max(0, until.getTime() - at.getTime());
    turns.set(ballWith, (turns.get(ballWith) ?? 0) + spent);
  });
  return turns;
}
