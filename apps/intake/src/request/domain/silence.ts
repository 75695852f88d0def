import { addWorkingDays } from './dates.js';
import { disclosureOf } from './disclosure.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { RequestState } from './request-state.js';

/** When silence counts as consent to disclosure; undefined when the States have answered. */
export const silenceEndsAt = (state: RequestState, from: Date): string | undefined =>
  disclosureOf(state) === 'unanswered'
    ? addWorkingDays(from, INTAKE_RULES.disclosureSilenceWorkingDays).toISOString()
    : undefined;
