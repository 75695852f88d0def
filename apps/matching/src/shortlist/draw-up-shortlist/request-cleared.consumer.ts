import type { Outcome } from '@hub/aggregate/outcome.js';
import { RequestClearedV1, type RequestClearedV1Payload } from '@hub/contracts/intake/request-cleared.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import type { Shortlist } from '../domain/shortlist.js';
import { DrawUpShortlist } from './draw-up-shortlist.use-case.js';

/** Intake says a request is eligible: find who could answer each of its need items. */
@Controller()
export class RequestClearedConsumer {
  constructor(
    private readonly drawUpShortlist: DrawUpShortlist,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestClearedV1)
  async handle(event: Received<RequestClearedV1Payload>): Promise<Outcome<Shortlist>> {
    const { requestId, title, requestingStates, urgency, cooperationKinds, structuralFactors, needItems } =
      event.payload;
    const { consentToPublish } = event.payload;
    const request = {
      ...{ requestId, title, requestingStates, urgency, cooperationKinds, structuralFactors },
      ...(consentToPublish !== undefined && { consentToPublish }),
    };
    return this.drawUpShortlist.execute(request, needItems, event.command(this.clock.now()));
  }
}
