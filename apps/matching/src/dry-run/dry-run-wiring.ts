import type { Provider, Type } from '@nestjs/common';
import { AnswerDryRun } from './answer-dry-run/answer-dry-run.use-case.js';
import { DryRunAskedConsumer } from './answer-dry-run/dry-run-asked.consumer.js';

/** Answers to what a State tries out before it submits. */
export const DRY_RUN_CONTROLLERS: Type[] = [DryRunAskedConsumer];

export const DRY_RUN_PROVIDERS: Provider[] = [AnswerDryRun];
