import type { RequestStatus } from '../api/views.js';

/** The stages of a request's way, each with the statuses in it; those without a result stand apart. */
export const STAGES = {
  check: ['submitted', 'triage', 'info-requested'],
  partners: ['matching', 'offers-open', 'offers-review', 'unmet'],
  plan: ['fund-review', 'pipeline', 'design', 'agreement', 'ready'],
  delivery: ['in-delivery', 'suspended', 'completion-review'],
  result: ['completed', 'closed'],
  ended: ['lapsed', 'merged', 'not-eligible', 'withdrawn', 'terminated', 'closed-unmet'],
} as const satisfies Record<string, readonly RequestStatus[]>;
export type Stage = keyof typeof STAGES;

export const STAGE_NAMES = Object.keys(STAGES) as Stage[];

export const stageOf = (status: RequestStatus): Stage | undefined =>
  STAGE_NAMES.find((stage) => (STAGES[stage] as readonly RequestStatus[]).includes(status));
