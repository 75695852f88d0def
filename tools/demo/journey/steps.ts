import { DELIVERY_STEPS } from './delivery-steps.js';
import { DRAFTING_STEPS } from './drafting-steps.js';
import { FUNDING_STEPS } from './funding-steps.js';
import type { Step } from './journey.js';
import { PARTNER_STEPS } from './partner-steps.js';

/** The whole journey in order, from a draft to closed accounts. */
export const STEPS: readonly Step[] = [
  ...DRAFTING_STEPS,
  ...PARTNER_STEPS,
  ...FUNDING_STEPS,
  ...DELIVERY_STEPS,
];
