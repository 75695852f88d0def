import type { RematchingProgress } from '@hub/contracts/matching/rematching-progress.js';
import type { RematchingEvent } from './rematching-events.js';
import type { Rematching } from './rematching.js';

/** What a step has done. */
export interface Step {
  /** The last request of the step; none when nothing was left. */
  readonly cursor: string | undefined;
  readonly progress: RematchingProgress;
}

/** Begins, with what there is to do now. */
export const startRematching = (
  rematchingId: string,
  open: { readonly requests: number; readonly needItems: number },
  at: Date,
): readonly RematchingEvent[] => [
  { type: 'matching.rematching.started.v1', data: { rematchingId, ...open, startedAt: at.toISOString() } },
];

/** Whether this deadline is the rematching's next step. */
export const isNextStep = (rematching: Rematching | undefined, timerId: string): boolean =>
  rematching?.timers.some(({ id }) => id === timerId) === true;

/** Notes a step; one that was noted already, by whoever took it as well, changes nothing. */
export function noteStep(
  rematching: Rematching | undefined,
  timerId: string,
  { cursor, progress }: Step,
  at: Date,
): readonly RematchingEvent[] {
  if (rematching === undefined || !isNextStep(rematching, timerId)) return [];
  const { rematchingId } = rematching;
  const now = at.toISOString();
  if (cursor === undefined)
    return [{ type: 'matching.rematching.finished.v1', data: { rematchingId, finishedAt: now } }];
  const data = { rematchingId, cursor, step: progress, advancedAt: now };
  return [{ type: 'matching.rematching.advanced.v1', data }];
}
