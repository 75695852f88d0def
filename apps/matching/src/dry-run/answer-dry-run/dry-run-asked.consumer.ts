import type { Outcome } from '@hub/aggregate/outcome.js';
import { DryRunAskedV1, type DryRunAskedV1Payload } from '@hub/contracts/intake/dry-run-asked.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import type { DryRun } from '../domain/dry-run.js';
import { AnswerDryRun } from './answer-dry-run.use-case.js';

/** A State wants to know before it submits: answer, and tell nobody else. */
@Controller()
export class DryRunAskedConsumer {
  constructor(
    private readonly answerDryRun: AnswerDryRun,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(DryRunAskedV1)
  handle(event: Received<DryRunAskedV1Payload>): Promise<Outcome<DryRun>> {
    const { dryRunId, requestId, requestingStates, urgency, cooperationKinds, structuralFactors, needItems } =
      event.payload;
    const request = {
      requestId,
      title: 'Dry run',
      requestingStates,
      urgency,
      cooperationKinds,
      structuralFactors,
    };
    return this.answerDryRun.execute({ dryRunId, request, needItems }, event.command(this.clock.now()));
  }
}
