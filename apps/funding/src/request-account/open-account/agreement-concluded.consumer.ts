import { Controller, Inject } from '@nestjs/common';
import { AgreementConcludedV1 } from '@hub/contracts/matching/agreement-concluded.v1.js';
import type { AgreementConcludedV1Payload } from '@hub/contracts/matching/agreement-concluded.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { noteAgreement } from '../../allocation/domain/follow-request.js';
import { ChangeAllocation } from '../../allocation/keep-books/change-allocation.use-case.js';
import { openAccount } from '../domain/request-account.js';
import { RequestAccounts } from '../storage/request-accounts.js';

/** All parties have signed: the request's account is opened, and what was reserved is committed. */
@Controller()
export class AgreementConcludedConsumer {
  constructor(
    private readonly accounts: RequestAccounts,
    private readonly changeAllocation: ChangeAllocation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(AgreementConcludedV1)
  async handle(event: Received<AgreementConcludedV1Payload>): Promise<void> {
    const { requestId, agreementId, planHash, concludedAt } = event.payload;
    const command = event.command(this.clock.now());
    const opened = { requestId, agreementId, openedAt: concludedAt };
    await this.accounts.execute(requestId, command, (state) => openAccount(state, opened));
    await this.changeAllocation.ofRequest(requestId, command, (state) =>
      noteAgreement(state, { agreementId, planHash }),
    );
  }
}
