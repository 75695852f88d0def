import type { FactName } from '../request-facts.js';

/** What providers read in a timeline: from the invitation on, and nothing of the checking before it. */
const FOR_PARTNERS: ReadonlySet<FactName> = new Set([
  'submitted',
  'cleared',
  'circulated',
  'window-closed',
  'found-unmet',
  'offers-chosen',
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
  'work-completed',
  'rework-asked',
  'completed',
  'suspended',
  'resumed',
  'terminated',
  'withdrawn',
  'closed-unmet',
  'closed',
]);

export const isForPartners = (name: FactName): boolean => FOR_PARTNERS.has(name);
