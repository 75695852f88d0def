import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveDryRun, type DryRun, type DryRunEvent } from '../domain/dry-run.js';

/** How a dry run is named and folded; its id is `dryRunId`. */
export const DRY_RUN: AggregateDefinition<DryRun, DryRunEvent> = {
  name: 'matching.dry-run',
  evolve: evolveDryRun,
};

/** The answered dry runs, each with its history. */
export class DryRuns extends AggregateStore<DryRun, DryRunEvent> {}
