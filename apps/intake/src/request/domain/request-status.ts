/** Every status a request can have, in the order of its life. */
export const REQUEST_STATUSES = [
  'draft',
  'awaiting-endorsement',
  'submitted',
  'triage',
  'info-requested',
  'lapsed',
  'merged',
  'not-eligible',
  'matching',
  'offers-open',
  'offers-review',
  'unmet',
  'fund-review',
  'pipeline',
  'design',
  'agreement',
  'ready',
  'in-delivery',
  'suspended',
  'completion-review',
  'completed',
  'closed',
  'withdrawn',
  'terminated',
  'closed-unmet',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

const OVER: ReadonlySet<RequestStatus> = new Set([
  'lapsed',
  'merged',
  'not-eligible',
  'closed',
  'withdrawn',
  'terminated',
  'closed-unmet',
]);

/** Is somebody still working on it? */
export const isOpen = (status: RequestStatus): boolean => !OVER.has(status);
