import type { DryRunAnsweredV1Payload } from '@hub/contracts/matching/dry-run-answered.v1.js';

/** What can happen to a dry run here: it is answered. */
export interface DryRunEvent {
  readonly type: 'matching.dry-run.answered.v1';
  readonly data: DryRunAnsweredV1Payload;
}

/** An answered dry run; its id is intake's. */
export type DryRun = DryRunAnsweredV1Payload;

/** The dry run after an event. */
export const evolveDryRun = (_dryRun: DryRun | undefined, { data }: DryRunEvent): DryRun => data;
