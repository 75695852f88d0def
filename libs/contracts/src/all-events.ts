import type { EventContract } from './event-contract.js';
import { FUNDING_EVENTS } from './funding/funding-events.js';
import { INTAKE_EVENTS } from './intake/intake-events.js';
import { MATCHING_EVENTS } from './matching/matching-events.js';

/** Every event that any service publishes. */
export const ALL_EVENTS: readonly EventContract[] = [...INTAKE_EVENTS, ...MATCHING_EVENTS, ...FUNDING_EVENTS];
