import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { evolveDryRun, type DryRun, type DryRunFact } from '../domain/dry-run.js';

/** Where dry runs are kept until they expire. */
export class DryRuns extends AggregateStore<DryRun, DryRunFact> {}

export const DRY_RUN: AggregateDefinition<DryRun, DryRunFact> = {
  name: 'intake.dry-run',
  evolve: evolveDryRun,
  indexes: [
    // MongoDB itself throws away what has expired.
    { key: { expiresAt: 1 }, name: 'expiry', expireAfterSeconds: 0 },
    { key: { askedBy: 1, createdAt: 1 }, name: 'by-caller' },
  ],
};

export const DRY_RUNS_COLLECTION = 'dry-runs';
