import type { Command } from '@hub/aggregate/command.js';
import type { SearchRestReason } from '@hub/contracts/matching/shortlist-search-rested.v1.js';
import { RequestFundReservedV1 } from '@hub/contracts/intake/request-fund-reserved.v1.js';
import {
  RequestOffersChosenV1,
  type RequestOffersChosenV1Payload,
} from '@hub/contracts/intake/request-offers-chosen.v1.js';
import {
  RequestSuspendedV1,
  type RequestSuspendedV1Payload,
} from '@hub/contracts/intake/request-suspended.v1.js';
import {
  RequestWindowClosedV1,
  type RequestWindowClosedV1Payload,
} from '@hub/contracts/intake/request-window-closed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { noteGapFunded, restSearch } from '../../shortlist/domain/follow-search.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { expireUnanswered, notSelect, withdrawUnpromised } from '../domain/end-invitation.js';
import { EndInvitations } from './end-invitations.use-case.js';

const CHOSE_OTHERS = 'The State has chosen other proposals for this request.';

/** Invitations follow their request while it looks for partners. */
@Controller()
export class RequestProgressConsumer {
  constructor(
    private readonly endInvitations: EndInvitations,
    private readonly shortlists: Shortlists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestWindowClosedV1)
  async windowClosed(event: Received<RequestWindowClosedV1Payload>): Promise<void> {
    const command = event.command(this.clock.now());
    await this.rest(event.payload.requestId, 'window-closed', command);
    return this.endInvitations.execute(event.payload.requestId, command, expireUnanswered);
  }

  /** Whoever was not chosen is told; what was accepted and not chosen gives its capacity back. */
  @OnEvent(RequestOffersChosenV1)
  async offersChosen(event: Received<RequestOffersChosenV1Payload>): Promise<void> {
    const { requestId, invitationIds } = event.payload;
    const command = event.command(this.clock.now());
    await this.rest(requestId, 'offers-chosen', command);
    return this.endInvitations.execute(requestId, command, (invitation) =>
      invitationIds.includes(invitation.invitationId) ? [] : notSelect(invitation, CHOSE_OTHERS),
    );
  }

  /** What is missing in the plan is paid for: no provider is asked to complete it any more. */
  @OnEvent(RequestFundReservedV1)
  async fundReserved(event: Received<{ readonly requestId: string }>): Promise<void> {
    await this.shortlists.execute(event.payload.requestId, event.command(this.clock.now()), noteGapFunded);
  }

  /** A suspended request can go on, so promises stay; what was not promised yet is taken back. */
  @OnEvent(RequestSuspendedV1)
  suspended(event: Received<RequestSuspendedV1Payload>): Promise<void> {
    const { requestId, reason } = event.payload;
    return this.endInvitations.execute(requestId, event.command(this.clock.now()), (invitation) =>
      withdrawUnpromised(invitation, reason.slice(0, 2000)),
    );
  }

  // Before the invitations: `InviteFurther` relies on it.
  private async rest(requestId: string, reason: SearchRestReason, command: Command): Promise<void> {
    await this.shortlists.execute(requestId, command, (shortlist) => restSearch(shortlist, reason));
  }
}
