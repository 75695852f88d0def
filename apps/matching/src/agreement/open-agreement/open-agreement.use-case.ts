import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { openAgreement, type PlanToSign } from '../domain/agreement-decisions.js';
import { AGREEMENT, Agreements } from '../storage/agreement.repository.js';
import { VoidAgreements } from '../void-agreements/void-agreements.use-case.js';

/** Opens a partnership agreement on a plan; an earlier one of the same request no longer counts. */
@Injectable()
export class OpenAgreement {
  constructor(
    private readonly agreements: Agreements,
    private readonly voidAgreements: VoidAgreements,
  ) {}

  async execute(plan: PlanToSign, command: Command): Promise<void> {
    const agreementId = aggregateIdFrom(command.cause, AGREEMENT.name);
    await this.agreements.execute(
      agreementId,
      command,
      (agreement) => openAgreement(agreement, agreementId, plan, command.at),
      { expectNew: true },
    );
    await this.voidAgreements.execute(plan.requestId, 'A newer plan is to be signed.', command, agreementId);
  }
}
