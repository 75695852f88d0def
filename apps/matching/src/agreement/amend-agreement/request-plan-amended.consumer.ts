import {
  RequestPlanAmendedV1,
  type RequestPlanAmendedV1Payload,
} from '@hub/contracts/intake/request-plan-amended.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { amendAgreement } from '../domain/agreement-decisions.js';
import { Agreements } from '../storage/agreement.repository.js';
import { AGREEMENT_MODEL, type AgreementDocument } from '../storage/agreement.schema.js';

/** All parties agree to another plan: the agreement that they signed holds with it. */
@Controller()
export class RequestPlanAmendedConsumer {
  constructor(
    private readonly agreements: Agreements,
    @InjectModel(AGREEMENT_MODEL) private readonly model: Model<AgreementDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestPlanAmendedV1)
  async handle(event: Received<RequestPlanAmendedV1Payload>): Promise<void> {
    const { requestId, plan: _, ...amendment } = event.payload;
    const found = await this.model
      .find({ requestId, status: 'concluded' }, { _id: 1 })
      .lean<{ _id: string }[]>();
    for (const { _id } of found)
      await this.agreements.execute(_id, event.command(this.clock.now()), (agreement) =>
        amendAgreement(agreement, { ...amendment }),
      );
  }
}
