import type { RematchingProgress } from '@hub/contracts/matching/rematching-progress.js';
import type { Deadline, EventMoment } from '../../refusal/domain/event-moment.js';
import type { RematchingEvent } from './rematching-events.js';

/**
 * One job that matches all open need items with all offers again. Its next step is a deadline that is due at once: a
 * process that dies in the middle of a step leaves the deadline standing, and whoever finds it takes the step again.
 */
export interface Rematching {
  readonly rematchingId: string;
  readonly status: 'running' | 'finished';
  readonly startedBy: string;
  /** Instant, ISO. */
  readonly startedAt: string;
  readonly finishedAt?: string;
  /** What there was to do when it began. */
  readonly total: { readonly requests: number; readonly needItems: number };
  readonly done: RematchingProgress;
  /** The last request that is done, in the order of their ids. */
  readonly cursor?: string;
  readonly timers: readonly Deadline[];
}

const NOTHING: RematchingProgress = { requests: 0, needItems: 0, extended: 0, matches: 0 };

/** The rematching after an event. */
export function evolveRematching(
  rematching: Rematching | undefined,
  event: RematchingEvent,
  moment: EventMoment,
): Rematching {
  if (event.type === 'matching.rematching.started.v1') {
    const { rematchingId, startedAt, requests, needItems } = event.data;
    const total = { requests, needItems };
    const timers = [nextStep(rematchingId, moment)];
    const startedBy = moment.by.id;
    return { rematchingId, status: 'running', startedBy, startedAt, total, done: NOTHING, timers };
  }
  if (rematching === undefined) throw new Error(`${event.type} comes before the rematching`);
  switch (event.type) {
    case 'matching.rematching.advanced.v1': {
      const { cursor, step } = event.data;
      const timers = [nextStep(rematching.rematchingId, moment)];
      return { ...rematching, cursor, done: sum(rematching.done, step), timers };
    }
    case 'matching.rematching.finished.v1':
      return { ...rematching, status: 'finished', finishedAt: event.data.finishedAt, timers: [] };
    default:
      return event satisfies never;
  }
}

const nextStep = (rematchingId: string, { seq, at }: EventMoment): Deadline => ({
  id: `${rematchingId}:step:${String(seq)}`,
  name: 'step',
  dueAt: at,
});

const sum = (done: RematchingProgress, step: RematchingProgress): RematchingProgress => ({
  requests: done.requests + step.requests,
  needItems: done.needItems + step.needItems,
  extended: done.extended + step.extended,
  matches: done.matches + step.matches,
});
