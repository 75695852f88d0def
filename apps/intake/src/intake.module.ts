import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { LiveModule } from '@hub/live/live.module.js';
import { ProviderNameDocument, ProviderNameSchema } from '@hub/provider-names/provider-name.schema.js';
import { ProviderNamedConsumer } from '@hub/provider-names/provider-named.consumer.js';
import { ProviderNames } from '@hub/provider-names/provider-names.js';
import { OperationsModule } from '@hub/service/operations/operations.module.js';
import { aggregate, ServiceModule } from '@hub/service/service.module.js';
import { ATTACHMENT_CONTROLLERS, ATTACHMENT_PROVIDERS } from './attachment/attachment-wiring.js';
import { DELIVERY_CONTROLLERS } from './delivery-wiring.js';
import { DRAFTING_CONTROLLERS, DRAFTING_PROVIDERS } from './drafting-wiring.js';
import { DRY_RUN_AGGREGATE, DRY_RUN_CONTROLLERS, DRY_RUN_PROVIDERS } from './dry-run/dry-run-wiring.js';
import {
  NOTIFICATION_CONTROLLERS,
  NOTIFICATION_PROVIDERS,
  NOTIFICATION_WEBHOOKS,
} from './notification/notification-wiring.js';
import { PRACTICE_CONTROLLERS, PRACTICE_PROVIDERS } from './practice/practice-wiring.js';
import { RECEIPT_CONTROLLERS, RECEIPT_PROVIDERS } from './receipt/receipt-wiring.js';
import { AcknowledgeRequestController } from './request/acknowledge-request/acknowledge-request.controller.js';
import { AppealDeclineController } from './request/appeal-decline/appeal-decline.controller.js';
import { DecideAppealController } from './request/appeal-decline/decide-appeal.controller.js';
import { ApprovePlanController } from './request/approve-plan/approve-plan.controller.js';
import { AnswerQuestionsController } from './request/ask-questions/answer-questions.controller.js';
import { AskQuestionsController } from './request/ask-questions/ask-questions.controller.js';
import { CheckEligibilityController } from './request/check-eligibility/check-eligibility.controller.js';
import { ChooseOffersController } from './request/choose-offers/choose-offers.controller.js';
import { FindNoneAcceptableController } from './request/choose-offers/find-none-acceptable.controller.js';
import { CirculateRequestController } from './request/circulate-request/circulate-request.controller.js';
import { RecirculateRequestController } from './request/circulate-request/recirculate-request.controller.js';
import { ClearRequestController } from './request/clear-request/clear-request.controller.js';
import { CloseUnmetController } from './request/close-unmet/close-unmet.controller.js';
import { CloseWindowController } from './request/close-window/close-window.controller.js';
import { CompleteWorkController } from './request/complete-work/complete-work.controller.js';
import { AskForReworkController } from './request/confirm-outcome/ask-for-rework.controller.js';
import { ConfirmOutcomeController } from './request/confirm-outcome/confirm-outcome.controller.js';
import { DeclineRequestController } from './request/decline-request/decline-request.controller.js';
import { ConsentToDisclosureController } from './request/disclose-request/consent-to-disclosure.controller.js';
import { ObjectToDisclosureController } from './request/disclose-request/object-to-disclosure.controller.js';
import { DraftRequestController } from './request/draft-request/draft-request.controller.js';
import { ReturnToDraftController } from './request/endorse-draft/return-to-draft.controller.js';
import { SendForEndorsementController } from './request/endorse-draft/send-for-endorsement.controller.js';
import { SharePracticeController } from './request/share-practice/share-practice.controller.js';
import { AnswerFollowUpController } from './request/follow-up/answer-follow-up.controller.js';
import { ListRequestsController } from './request/list-requests/list-requests.controller.js';
import { AgreeToMergeController } from './request/merge-request/agree-to-merge.controller.js';
import { MergeRequestController } from './request/merge-request/merge-request.controller.js';
import { RefuseMergeController } from './request/merge-request/refuse-merge.controller.js';
import { ReachMilestoneController } from './request/reach-milestone/reach-milestone.controller.js';
import { WaiveMilestoneController } from './request/reach-milestone/waive-milestone.controller.js';
import { ReadHistoryController } from './request/read-history/read-history.controller.js';
import { ReadHistory } from './request/read-history/read-history.use-case.js';
import { ReadRequestController } from './request/read-request/read-request.controller.js';
import { ReadTimelineController } from './request/read-timeline/read-timeline.controller.js';
import { RequestAccountConsumer } from './request/record-accounts-closed/request-account.consumer.js';
import { AgreementConsumer } from './request/record-agreement/agreement.consumer.js';
import { AllocationConsumer } from './request/record-allocation/allocation.consumer.js';
import { InvitationConsumer } from './request/record-invitation/invitation.consumer.js';
import { ShortlistConsumer } from './request/record-shortlist/shortlist.consumer.js';
import { TrancheConsumer } from './request/record-tranche/tranche.consumer.js';
import { ReferToFundController } from './request/refer-to-fund/refer-to-fund.controller.js';
import { ReviseDraftController } from './request/revise-draft/revise-draft.controller.js';
import { RevisePlanController } from './request/revise-plan/revise-plan.controller.js';
import { ReviveRequestController } from './request/revive-request/revive-request.controller.js';
import { StartDeliveryController } from './request/start-delivery/start-delivery.controller.js';
import { EndorseRequestController } from './request/submit-request/endorse-request.controller.js';
import { SubmitRequestController } from './request/submit-request/submit-request.controller.js';
import { ResumeDeliveryController } from './request/suspend-delivery/resume-delivery.controller.js';
import { SuspendDeliveryController } from './request/suspend-delivery/suspend-delivery.controller.js';
import { TerminateRequestController } from './request/terminate-request/terminate-request.controller.js';
import { WithdrawRequestController } from './request/withdraw-request/withdraw-request.controller.js';
import { ChangeRequest } from './request/change-request/change-request.js';
import { RecordFact } from './request/change-request/record-fact.js';
import { DraftRequest } from './request/draft-request/draft-request.use-case.js';
import { FireTimer } from './request/fire-timer/fire-timer.use-case.js';
import { Forecasts } from './request/read-request/forecasts.js';
import { FindRequest } from './request/read-request/find-request.js';
import { ListRequests } from './request/list-requests/list-requests.use-case.js';
import { REGISTER_CONTROLLERS, REGISTER_PROVIDERS, REGISTER_STORAGE } from './register/register-wiring.js';
import { ReadRequest } from './request/read-request/read-request.use-case.js';
import { StreamTimelineController } from './request/read-timeline/stream-timeline.controller.js';
import { WakeTimelines } from './request/read-timeline/wake-timelines.js';
import { ReadTimeline } from './request/read-timeline/read-timeline.use-case.js';
import { RequestMetrics } from './request/watch-requests/request-metrics.js';
import { RequestLists } from './request/storage/request-lists.js';
import { RequestRepository } from './request/storage/request.repository.js';
import { RequestDocument, RequestSchema } from './request/storage/request.schema.js';
import { REQUEST, Requests, REQUESTS_COLLECTION } from './request/storage/requests.js';

/** What people do over HTTP. */
const ACTIONS = [
  AcknowledgeRequestController,
  AppealDeclineController,
  DecideAppealController,
  ApprovePlanController,
  AnswerQuestionsController,
  AskQuestionsController,
  CheckEligibilityController,
  ChooseOffersController,
  FindNoneAcceptableController,
  CirculateRequestController,
  RecirculateRequestController,
  ClearRequestController,
  CloseUnmetController,
  CloseWindowController,
  CompleteWorkController,
  AskForReworkController,
  ConfirmOutcomeController,
  DeclineRequestController,
  ConsentToDisclosureController,
  ObjectToDisclosureController,
  DraftRequestController,
  ReturnToDraftController,
  SendForEndorsementController,
  AnswerFollowUpController,
  SharePracticeController,
  ListRequestsController,
  AgreeToMergeController,
  MergeRequestController,
  RefuseMergeController,
  ReachMilestoneController,
  WaiveMilestoneController,
  ReadRequestController,
  ReadHistoryController,
  ReadTimelineController,
  StreamTimelineController,
  ReferToFundController,
  ReviseDraftController,
  RevisePlanController,
  ReviveRequestController,
  StartDeliveryController,
  EndorseRequestController,
  SubmitRequestController,
  ResumeDeliveryController,
  SuspendDeliveryController,
  TerminateRequestController,
  WithdrawRequestController,
];

/** What other services say. */
const CONSUMERS = [
  RequestAccountConsumer,
  AgreementConsumer,
  AllocationConsumer,
  InvitationConsumer,
  ProviderNamedConsumer,
  ShortlistConsumer,
  TrancheConsumer,
];

@Module({
  imports: [
    OperationsModule,
    LiveModule,
    NOTIFICATION_WEBHOOKS,
    ServiceModule.forAggregates([
      aggregate({
        store: Requests,
        definition: REQUEST,
        collection: REQUESTS_COLLECTION,
        fireTimer: FireTimer,
      }),
      DRY_RUN_AGGREGATE,
    ]),
    REGISTER_STORAGE,
    MongooseModule.forFeature([
      { name: RequestDocument.name, schema: RequestSchema, collection: REQUESTS_COLLECTION },
      { name: ProviderNameDocument.name, schema: ProviderNameSchema },
    ]),
  ],
  controllers: [
    ...ACTIONS,
    ...CONSUMERS,
    ...ATTACHMENT_CONTROLLERS,
    ...DELIVERY_CONTROLLERS,
    ...DRAFTING_CONTROLLERS,
    ...DRY_RUN_CONTROLLERS,
    ...RECEIPT_CONTROLLERS,
    ...REGISTER_CONTROLLERS,
    ...NOTIFICATION_CONTROLLERS,
    ...PRACTICE_CONTROLLERS,
  ],
  providers: [
    ...ATTACHMENT_PROVIDERS,
    ...DRAFTING_PROVIDERS,
    ...DRY_RUN_PROVIDERS,
    ...RECEIPT_PROVIDERS,
    ...REGISTER_PROVIDERS,
    ...NOTIFICATION_PROVIDERS,
    ...PRACTICE_PROVIDERS,
    ProviderNames,
    FindRequest,
    Forecasts,
    ChangeRequest,
    DraftRequest,
    FireTimer,
    ListRequests,
    ReadRequest,
    ReadHistory,
    ReadTimeline,
    WakeTimelines,
    RecordFact,
    RequestMetrics,
    RequestLists,
    RequestRepository,
  ],
})
export class IntakeModule {}
