import type { EventContract } from './event-contract.js';
import { FUNDING_EVENTS } from './funding/funding-events.js';
import { INTAKE_EVENTS } from './intake/intake-events.js';

/** Every event that any service publishes. */
export const ALL_EVENTS: readonly EventContract[] = [...INTAKE_EVENTS, ...FUNDING_EVENTS];
