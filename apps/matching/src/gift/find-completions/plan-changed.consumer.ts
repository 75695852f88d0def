import { AgreementOpenedV1 } from '@hub/contracts/matching/agreement-opened.v1.js';
import { AgreementVoidedV1 } from '@hub/contracts/matching/agreement-voided.v1.js';
import { InvitationAcceptanceLapsedV1 } from '@hub/contracts/matching/invitation-acceptance-lapsed.v1.js';
import { InvitationAcceptedV1 } from '@hub/contracts/matching/invitation-accepted.v1.js';
import { InvitationDeclinedV1 } from '@hub/contracts/matching/invitation-declined.v1.js';
import { InvitationExpiredV1 } from '@hub/contracts/matching/invitation-expired.v1.js';
import { InvitationNotSelectedV1 } from '@hub/contracts/matching/invitation-not-selected.v1.js';
import { InvitationProposalSubmittedV1 } from '@hub/contracts/matching/invitation-proposal-submitted.v1.js';
import { InvitationRetractedV1 } from '@hub/contracts/matching/invitation-retracted.v1.js';
import { InvitationWithdrawnV1 } from '@hub/contracts/matching/invitation-withdrawn.v1.js';
import { ShortlistClosedV1 } from '@hub/contracts/matching/shortlist-closed.v1.js';
import { ShortlistDrawnUpV1 } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import { ShortlistExtendedV1 } from '@hub/contracts/matching/shortlist-extended.v1.js';
import { ShortlistGapFundedV1 } from '@hub/contracts/matching/shortlist-gap-funded.v1.js';
import { ShortlistSearchResumedV1 } from '@hub/contracts/matching/shortlist-search-resumed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { JudgePlan } from './judge-plan.use-case.js';

/** Whatever changes what several providers together would do for a request may open a gap, or close one. */
@Controller()
export class PlanChangedConsumer {
  constructor(
    private readonly judgePlan: JudgePlan,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(ShortlistDrawnUpV1)
  @OnEvent(ShortlistExtendedV1)
  @OnEvent(ShortlistSearchResumedV1)
  @OnEvent(ShortlistGapFundedV1)
  @OnEvent(ShortlistClosedV1)
  @OnEvent(InvitationDeclinedV1)
  @OnEvent(InvitationProposalSubmittedV1)
  @OnEvent(InvitationAcceptedV1)
  @OnEvent(InvitationAcceptanceLapsedV1)
  @OnEvent(InvitationRetractedV1)
  @OnEvent(InvitationNotSelectedV1)
  @OnEvent(InvitationWithdrawnV1)
  @OnEvent(InvitationExpiredV1)
  @OnEvent(AgreementOpenedV1)
  @OnEvent(AgreementVoidedV1)
  changed(event: Received<{ readonly requestId: string }>): Promise<void> {
    return this.judgePlan.execute(event.payload.requestId, event.command(this.clock.now()));
  }
}
