import type { FactName } from '../request-facts.js';

/** What a provider reads that was invited: that the request goes round, and how that ended. */
const FOR_INVITED: readonly FactName[] = [
  'submitted',
  'cleared',
  'circulated',
  'window-closed',
  'found-unmet',
  'offers-chosen',
  'withdrawn',
  'closed-unmet',
];

/** What a provider reads besides that takes part; nothing of the checking, and nothing of other invitations. */
const FOR_PARTNERS: readonly FactName[] = [
  'referred-to-fund',
  'fund-pipelined',
  'fund-reserved',
  'fund-returned',
  'fund-rejected',
  'tranche-recorded',
  'plan-revised',
  'plan-approved',
  'agreement-opened',
  'agreement-recorded',
  'agreement-concluded',
  'delivery-started',
  'milestone-reached',
  'milestone-waived',
  'progress-reported',
  'progress-report-accepted',
  'progress-report-returned',
  'amendment-proposed',
  'amendment-agreed',
  'amendment-refused',
  'plan-amended',
  'overdue-noted',
  'work-completed',
  'rework-asked',
  'completed',
  'suspended',
  'resumed',
  'terminated',
  'closed',
  'practice-shared',
];

/** How much of the timeline a reader is told. */
export type Audience = 'everything' | 'partner' | 'invited';

/** Is this kind of fact told to that audience? */
export const isToldTo = (audience: Audience, name: FactName): boolean =>
  audience === 'everything' ||
  FOR_INVITED.includes(name) ||
  (audience === 'partner' && FOR_PARTNERS.includes(name));
