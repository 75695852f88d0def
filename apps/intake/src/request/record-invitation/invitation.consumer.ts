import { Controller } from '@nestjs/common';
import {
  InvitationAcceptedV1,
  type InvitationAcceptedV1Payload,
} from '@hub/contracts/matching/invitation-accepted.v1.js';
import {
  InvitationConfirmedV1,
  type InvitationConfirmedV1Payload,
} from '@hub/contracts/matching/invitation-confirmed.v1.js';
import {
  InvitationDeclinedV1,
  type InvitationDeclinedV1Payload,
} from '@hub/contracts/matching/invitation-declined.v1.js';
import type { InvitationEventPayload } from '@hub/contracts/matching/invitation-event.js';
import {
  InvitationExpiredV1,
  type InvitationExpiredV1Payload,
} from '@hub/contracts/matching/invitation-expired.v1.js';
import {
  InvitationInvitedV1,
  type InvitationInvitedV1Payload,
} from '@hub/contracts/matching/invitation-invited.v1.js';
import {
  InvitationNotSelectedV1,
  type InvitationNotSelectedV1Payload,
} from '@hub/contracts/matching/invitation-not-selected.v1.js';
import {
  InvitationProposalSubmittedV1,
  type InvitationProposalSubmittedV1Payload,
} from '@hub/contracts/matching/invitation-proposal-submitted.v1.js';
import {
  InvitationRetractedV1,
  type InvitationRetractedV1Payload,
} from '@hub/contracts/matching/invitation-retracted.v1.js';
import {
  InvitationWithdrawnV1,
  type InvitationWithdrawnV1Payload,
} from '@hub/contracts/matching/invitation-withdrawn.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordInvitation, type InvitationNews } from '../domain/record-partners.js';

/** Keeps each invitation's standing on its request; the last awaited answer closes the window. */
@Controller()
export class InvitationConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(InvitationInvitedV1)
  invited(event: Received<InvitationInvitedV1Payload>): Promise<void> {
    const { needItemId, round } = event.payload;
    return this.record(event, { standing: 'invited', needItemId, round });
  }

  @OnEvent(InvitationDeclinedV1)
  declined(event: Received<InvitationDeclinedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'declined' });
  }

  @OnEvent(InvitationProposalSubmittedV1)
  proposed(event: Received<InvitationProposalSubmittedV1Payload>): Promise<void> {
    const { needItemId, unOrganisation, amount } = event.payload;
    return this.record(event, {
      standing: 'proposed',
      needItemId,
      unOrganisation,
      amount: amount && { amountMinor: amount.amountMinor, currency: amount.currency },
    });
  }

  @OnEvent(InvitationAcceptedV1)
  accepted(event: Received<InvitationAcceptedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'accepted', needItemId: event.payload.needItemId });
  }

  @OnEvent(InvitationConfirmedV1)
  confirmed(event: Received<InvitationConfirmedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'confirmed', needItemId: event.payload.needItemId });
  }

  @OnEvent(InvitationRetractedV1)
  retracted(event: Received<InvitationRetractedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'retracted' });
  }

  @OnEvent(InvitationNotSelectedV1)
  notSelected(event: Received<InvitationNotSelectedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'not-selected' });
  }

  @OnEvent(InvitationWithdrawnV1)
  withdrawn(event: Received<InvitationWithdrawnV1Payload>): Promise<void> {
    return this.record(event, { standing: 'withdrawn' });
  }

  @OnEvent(InvitationExpiredV1)
  expired(event: Received<InvitationExpiredV1Payload>): Promise<void> {
    return this.record(event, { standing: 'expired' });
  }

  private record(
    event: Received<InvitationEventPayload>,
    news: Omit<InvitationNews, 'invitationId' | 'seq' | 'providerId'>,
  ): Promise<void> {
    const { invitationId, providerId } = event.payload;
    return this.recordFact.execute(event, (state, { at }) =>
      recordInvitation(state, { ...news, invitationId, providerId, seq: event.seq, at }),
    );
  }
}
