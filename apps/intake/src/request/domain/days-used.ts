import type { BallHolder } from './ball.js';
import type { RequestState } from './request-state.js';

/** How long each party has had the ball until `now`, in milliseconds; who never had it is not in it. */
export function timeUsed(
  { turnMs = {}, ballWith, ballSince }: Pick<RequestState, 'turnMs' | 'ballWith' | 'ballSince'>,
  now: Date,
): ReadonlyMap<BallHolder, number> {
  const used = new Map(Object.entries(turnMs) as [BallHolder, number][]);
  if (ballWith === 'nobody') return used;
  const present = Math.max(0, now.getTime() - ballSince.getTime());
  return used.set(ballWith, (used.get(ballWith) ?? 0) + present);
}
