import { Controller, Inject } from '@nestjs/common';
import {
  DryRunAnsweredV1,
  type DryRunAnsweredV1Payload,
} from '@hub/contracts/matching/dry-run-answered.v1.js';
import { OnEvent } from '@hub/messaging/on-event.decorator.js';
import type { Received } from '@hub/messaging/received.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { recordAnswer } from '../domain/dry-run.js';
import { DryRuns } from '../storage/dry-runs.js';

/** Takes matching's answer in. */
@Controller()
export class DryRunAnsweredConsumer {
  constructor(
    private readonly dryRuns: DryRuns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(DryRunAnsweredV1)
  async answered(event: Received<DryRunAnsweredV1Payload>): Promise<void> {
    const { payload } = event;
    await this.dryRuns.execute(payload.dryRunId, event.command(this.clock.now()), (dryRun) =>
      recordAnswer(dryRun, payload),
    );
  }
}
