import type { Provider, Type } from '@nestjs/common';
import { aggregate } from '@hub/service/service.module.js';
import { AskDryRunController } from './ask-dry-run/ask-dry-run.controller.js';
import { AskDryRun } from './ask-dry-run/ask-dry-run.use-case.js';
import { ReadDryRunController } from './read-dry-run/read-dry-run.controller.js';
import { ReadDryRun } from './read-dry-run/read-dry-run.use-case.js';
import { DryRunAnsweredConsumer } from './record-answer/dry-run-answered.consumer.js';
import { DRY_RUN, DRY_RUNS_COLLECTION, DryRuns } from './storage/dry-runs.js';

export const DRY_RUN_AGGREGATE = aggregate({
  store: DryRuns,
  definition: DRY_RUN,
  collection: DRY_RUNS_COLLECTION,
});

export const DRY_RUN_CONTROLLERS: Type[] = [
  AskDryRunController,
  DryRunAnsweredConsumer,
  ReadDryRunController,
];

export const DRY_RUN_PROVIDERS: Provider[] = [AskDryRun, ReadDryRun];
