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
import { expireUnanswered, notSelect, withdrawUnpromised } from '../domain/end-invitation.js';
import { EndInvitations } from './end-invitations.use-case.js';

const CHOSE_OTHERS = 'The State has chosen other proposals for this request.';

/** Invitations follow their request while it looks for partners. */
@Controller()
export class RequestProgressConsumer {
  constructor(
    private readonly endInvitations: EndInvitations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestWindowClosedV1)
  windowClosed(event: Received<RequestWindowClosedV1Payload>): Promise<void> {
    const command = event.command(this.clock.now());
    return this.endInvitations.execute(event.payload.requestId, command, expireUnanswered);
  }

  /** Whoever was not chosen is told; what was accepted and not chosen gives its capacity back. */
  @OnEvent(RequestOffersChosenV1)
  offersChosen(event: Received<RequestOffersChosenV1Payload>): Promise<void> {
    const { requestId, invitationIds } = event.payload;
    return this.endInvitations.execute(requestId, event.command(this.clock.now()), (invitation) =>
      invitationIds.includes(invitation.invitationId) ? [] : notSelect(invitation, CHOSE_OTHERS),
    );
  }

  /** A suspended request can go on, so promises stay; what was not promised yet is taken back. */
  @OnEvent(RequestSuspendedV1)
  suspended(event: Received<RequestSuspendedV1Payload>): Promise<void> {
    const { requestId, reason } = event.payload;
    return this.endInvitations.execute(requestId, event.command(this.clock.now()), (invitation) =>
      withdrawUnpromised(invitation, reason.slice(0, 2000)),
    );
  }
}
