import type { RequestStatus } from './request-status.js';

/** What everybody reads instead of a status, in plain words. */
export const PUBLIC_LABELS = {
  draft: 'Draft',
  'awaiting-endorsement': 'Draft',
  submitted: 'Received',
  triage: 'Being checked',
  'info-requested': 'Waiting for you',
  lapsed: 'Closed',
  merged: 'Closed',
  'not-eligible': 'Closed',
  matching: 'Looking for partners',
  'offers-open': 'Looking for partners',
  'offers-review': 'Choose offers',
  unmet: 'No partner yet',
  'fund-review': 'Waiting for funds',
  pipeline: 'Waiting for funds',
  design: 'Planning',
  agreement: 'Planning',
  ready: 'Planning',
  'in-delivery': 'In progress',
  suspended: 'Paused',
  'completion-review': 'Your confirmation',
  completed: 'Done',
  closed: 'Closed',
  withdrawn: 'Closed',
  terminated: 'Closed',
  'closed-unmet': 'Closed',
} as const satisfies Record<RequestStatus, string>;
export type PublicLabel = (typeof PUBLIC_LABELS)[RequestStatus];
