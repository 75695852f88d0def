import type { Provider, Type } from '@nestjs/common';
import { AcceptProposalController } from './accept-proposal/accept-proposal.controller.js';
import { AcceptProposal } from './accept-proposal/accept-proposal.use-case.js';
import { AnswerInvitationController } from './answer-invitation/answer-invitation.controller.js';
import { AnswerInvitation } from './answer-invitation/answer-invitation.use-case.js';
import { ClarifyProposalController } from './clarify-proposal/clarify-proposal.controller.js';
import { ClarifyProposal } from './clarify-proposal/clarify-proposal.use-case.js';
import { ExplainMatchController } from './explain-match/explain-match.controller.js';
import { ExpireUnconfirmed } from './fire-timer/expire-unconfirmed.use-case.js';
import { EndInvitations } from './follow-request/end-invitations.use-case.js';
import { RecordOutcomes } from './follow-request/record-outcomes.use-case.js';
import { RequestCompletedConsumer } from './follow-request/request-completed.consumer.js';
import { RequestEndedConsumer } from './follow-request/request-ended.consumer.js';
import { RequestProgressConsumer } from './follow-request/request-progress.consumer.js';
import { GiveFeedbackController } from './give-feedback/give-feedback.controller.js';
import { GiveFeedback } from './give-feedback/give-feedback.use-case.js';
import { InviteFurther } from './invite-providers/invite-further.use-case.js';
import { InviteProviders } from './invite-providers/invite-providers.use-case.js';
import { InviteReturned } from './invite-providers/invite-returned.use-case.js';
import { RequestCirculatedConsumer } from './invite-providers/request-circulated.consumer.js';
import { ShortlistExtendedConsumer } from './invite-providers/shortlist-extended.consumer.js';
import { ReconcileReservation } from './keep-reservations/reconcile-reservation.use-case.js';
import { ReservationConsumer } from './keep-reservations/reservation.consumer.js';
import { SettleHold } from './keep-reservations/settle-hold.use-case.js';
import { ReadClarificationsController } from './read-clarifications/read-clarifications.controller.js';
import { ReadClarifications } from './read-clarifications/read-clarifications.use-case.js';
import { ReadInvitationsController } from './read-invitations/read-invitations.controller.js';
import { WithdrawInvitationController } from './withdraw-invitation/withdraw-invitation.controller.js';
import { WithdrawInvitation } from './withdraw-invitation/withdraw-invitation.use-case.js';

/** Invitations and proposals: their routes, and what follows the request they belong to. */
export const INVITATION_CONTROLLERS: Type[] = [
  RequestCirculatedConsumer,
  ShortlistExtendedConsumer,
  AnswerInvitationController,
  ClarifyProposalController,
  AcceptProposalController,
  WithdrawInvitationController,
  GiveFeedbackController,
  ReadInvitationsController,
  ExplainMatchController,
  ReadClarificationsController,
  ReservationConsumer,
  RequestProgressConsumer,
  RequestEndedConsumer,
  RequestCompletedConsumer,
];

export const INVITATION_PROVIDERS: Provider[] = [
  InviteProviders,
  InviteFurther,
  InviteReturned,
  AnswerInvitation,
  ClarifyProposal,
  AcceptProposal,
  ReconcileReservation,
  WithdrawInvitation,
  GiveFeedback,
  ReadClarifications,
  EndInvitations,
  RecordOutcomes,
  ExpireUnconfirmed,
  SettleHold,
];
