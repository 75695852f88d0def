import type { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import type { RequestContent } from '@hub/contracts/intake/request-content.js';
import type { SentPlan } from '../plan-delivery.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** A complete request of North Macedonia for 400,000 USD. */
export const CONTENT: RequestContent = {
  requestingStates: ['MKD'],
  title: 'Evidence-based migration policy',
  summary: 'Institutions lack shared migration data.',
  language: 'en',
  alreadyUnderWay: 'A feasibility study is finished.',
  consentToDisclose: true,
  needItems: [
    {
      needItemId: 'need-1',
      kind: 'financial',
      objectives: [3, 1],
      description: 'A shared register of migration data.',
      amount: usd(40_000_000),
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
    },
  ],
};

export const ENDORSEMENT = { documentReference: 'MoI 12/2026', endorsedBy: 'State Secretary' };

export const CHECKS: readonly EligibilityCheck[] = (
  ['member-state', 'within-the-compact', 'national-ownership', 'not-a-duplicate', 'no-personal-data'] as const
).map((check) => ({ check, passed: true }));

/** A plan that Norway pays for: iom and unfpa work. */
export const PLAN: SentPlan = {
  activities: [
    {
      title: 'Build the register',
      needItemIds: ['need-1'],
      budgetLines: [
        { implementer: 'iom', amount: usd(30_000_000), source: 'nor' },
        { implementer: 'unfpa', amount: usd(10_000_000), source: 'nor' },
      ],
    },
  ],
  milestones: [{ title: 'Register open', dueOn: '2026-12-01' }],
  indicators: [{ title: 'Institutions connected', baseline: '0', target: '7' }],
  leadImplementer: 'iom',
  localPartner: 'State Statistical Office',
  startsOn: '2026-01-05',
};

export const PLAN_HASH = 'a'.repeat(64);
export const AMENDED_HASH = 'b'.repeat(64);
