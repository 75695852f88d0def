import type { EventContract } from './event-contract.js';

/** Every event that any service publishes. */
export const ALL_EVENTS: readonly EventContract[] = [];
