import type { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { FeedbackCode } from '@hub/contracts/vocabularies/feedback-codes.js';
import type { InvitationDeclineCode } from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { Deadline } from '../../refusal/domain/event-moment.js';
import type { InvitationStatus } from './invitation-lifecycle.js';
import type { Work } from './work.js';

/** A question about a proposal and its answer. */
export interface Clarification {
  readonly clarificationId: string;
  readonly askedBy: 'state' | 'provider';
  readonly question: string;
  readonly askedAt: Date;
  readonly answer?: string;
  readonly answeredAt?: Date;
}

/** Why a proposal was not chosen, for whoever made it. */
export interface Feedback {
  readonly reasonCodes: readonly FeedbackCode[];
  readonly comment?: string;
  readonly givenBy: 'state' | 'desk';
  /** Instant, ISO. */
  readonly givenAt: string;
}

/** Joins a need item and a provider. */
export interface Invitation {
  readonly invitationId: string;
  readonly requestId: string;
  readonly requestTitle: string;
  readonly requestingStates: readonly string[];
  readonly needItemId: string;
  readonly needItem: NeedItem;
  readonly providerId: string;
  readonly providerKind: ProviderKind;
  readonly unOrganisation: boolean;
  readonly offerId: string;
  readonly fit?: number;
  readonly round: number;
  /** Instant, ISO. */
  readonly respondBy: string;
  readonly status: InvitationStatus;
  readonly since: Date;
  readonly proposal?: DraftProposal;
  readonly submittedAt?: Date;
  readonly clarifications: readonly Clarification[];
  /** Reservations that can no longer be accepted with. */
  readonly lapsedReservations: readonly string[];
  /** The reservation it was accepted with; stays after it is given back. */
  readonly reservationId?: string;
  readonly confirmBy?: string;
  readonly declined?: { readonly reasonCode: InvitationDeclineCode; readonly comment?: string };
  /** Why it was not selected, from the State or the desk. */
  readonly feedback?: Feedback;
  /** Why it ended, in words or as a code. */
  readonly endedBecause?: string;
  readonly timers: readonly Deadline[];
  /** Its place in the provider's queues. */
  readonly work?: Work;
}

/** The name of the deadline by which the provider confirms. */
export const CONFIRMATION = 'confirmation';

/** The clarification that waits for its answer. */
export const openClarification = (invitation: Invitation): Clarification | undefined =>
  invitation.clarifications.find(({ answer }) => answer === undefined);
