import { LiveModule } from '@hub/live/live.module.js';
import { OperationsModule } from '@hub/service/operations/operations.module.js';
import { aggregate, ServiceModule } from '@hub/service/service.module.js';
import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { RequestPlanAmendedConsumer } from './agreement/amend-agreement/request-plan-amended.consumer.js';
import { RequestAgreementOpenedConsumer } from './agreement/open-agreement/request-agreement-opened.consumer.js';
import { OpenAgreement } from './agreement/open-agreement/open-agreement.use-case.js';
import { ReadAgreementsController } from './agreement/read-agreements/read-agreements.controller.js';
import { AgreementRegister } from './agreement/read-register/agreement-register.js';
import { ReadAgreementRegisterController } from './agreement/read-register/read-agreement-register.controller.js';
import { SignAgreementController } from './agreement/sign-agreement/sign-agreement.controller.js';
import { SignAgreement } from './agreement/sign-agreement/sign-agreement.use-case.js';
import { AGREEMENT, Agreements } from './agreement/storage/agreement.repository.js';
import { AGREEMENT_MODEL, AgreementSchema } from './agreement/storage/agreement.schema.js';
import { VoidAgreements } from './agreement/void-agreements/void-agreements.use-case.js';
import { AcceptProposalController } from './invitation/accept-proposal/accept-proposal.controller.js';
import { AcceptProposal } from './invitation/accept-proposal/accept-proposal.use-case.js';
import { AnswerInvitationController } from './invitation/answer-invitation/answer-invitation.controller.js';
import { AnswerInvitation } from './invitation/answer-invitation/answer-invitation.use-case.js';
import { ClarifyProposalController } from './invitation/clarify-proposal/clarify-proposal.controller.js';
import { ClarifyProposal } from './invitation/clarify-proposal/clarify-proposal.use-case.js';
import { ExplainMatchController } from './invitation/explain-match/explain-match.controller.js';
import { ExpireUnconfirmed } from './invitation/fire-timer/expire-unconfirmed.use-case.js';
import { EndInvitations } from './invitation/follow-request/end-invitations.use-case.js';
import { RecordOutcomes } from './invitation/follow-request/record-outcomes.use-case.js';
import { RequestCompletedConsumer } from './invitation/follow-request/request-completed.consumer.js';
import { RequestEndedConsumer } from './invitation/follow-request/request-ended.consumer.js';
import { RequestProgressConsumer } from './invitation/follow-request/request-progress.consumer.js';
import { InviteProviders } from './invitation/invite-providers/invite-providers.use-case.js';
import { InviteFurther } from './invitation/invite-providers/invite-further.use-case.js';
import { InviteReturned } from './invitation/invite-providers/invite-returned.use-case.js';
import { RequestCirculatedConsumer } from './invitation/invite-providers/request-circulated.consumer.js';
import { ShortlistExtendedConsumer } from './invitation/invite-providers/shortlist-extended.consumer.js';
import { ReconcileReservation } from './invitation/keep-reservations/reconcile-reservation.use-case.js';
import { ReservationConsumer } from './invitation/keep-reservations/reservation.consumer.js';
import { SettleHold } from './invitation/keep-reservations/settle-hold.use-case.js';
import { GiveFeedbackController } from './invitation/give-feedback/give-feedback.controller.js';
import { GiveFeedback } from './invitation/give-feedback/give-feedback.use-case.js';
import { ReadClarificationsController } from './invitation/read-clarifications/read-clarifications.controller.js';
import { ReadClarifications } from './invitation/read-clarifications/read-clarifications.use-case.js';
import { ReadInvitationsController } from './invitation/read-invitations/read-invitations.controller.js';
import { INVITATION, Invitations } from './invitation/storage/invitation.repository.js';
import { INVITATION_MODEL, InvitationSchema } from './invitation/storage/invitation.schema.js';
import { WithdrawInvitationController } from './invitation/withdraw-invitation/withdraw-invitation.controller.js';
import { WithdrawInvitation } from './invitation/withdraw-invitation/withdraw-invitation.use-case.js';
import { AnswerDryRun } from './dry-run/answer-dry-run/answer-dry-run.use-case.js';
import { DryRunAskedConsumer } from './dry-run/answer-dry-run/dry-run-asked.consumer.js';
import { DRY_RUN, DryRuns } from './dry-run/storage/dry-run.repository.js';
import { EditOffersController } from './offer/edit-many/edit-offers.controller.js';
import { EditOffers } from './offer/edit-many/edit-offers.use-case.js';
import { ExportOffersController } from './offer/export-offers/export-offers.controller.js';
import { ImportOffersController } from './offer/import-offers/import-offers.controller.js';
import { ImportOffers } from './offer/import-offers/import-offers.use-case.js';
import { GapMap } from './gap-map/read-gap-map/gap-map.use-case.js';
import { ReadGapMapController } from './gap-map/read-gap-map/read-gap-map.controller.js';
import { UnmetNeeds } from './gap-map/read-gap-map/unmet-needs.js';
import { MakeOfferController } from './offer/make-offer/make-offer.controller.js';
import { MakeOffer } from './offer/make-offer/make-offer.use-case.js';
import { ReadOffersController } from './offer/read-offers/read-offers.controller.js';
import { ReviseOfferController } from './offer/revise-offer/revise-offer.controller.js';
import { ReviseOffer } from './offer/revise-offer/revise-offer.use-case.js';
import { OFFER, Offers } from './offer/storage/offer.repository.js';
import { OFFER_MODEL, OfferSchema } from './offer/storage/offer.schema.js';
import { DraftOfferController } from './practice/read-practices/draft-offer.controller.js';
import { ReadPracticesController } from './practice/read-practices/read-practices.controller.js';
import { PracticeSharedConsumer } from './practice/record-practice/practice-shared.consumer.js';
import { RecordPracticeController } from './practice/record-practice/record-practice.controller.js';
import { RecordPractice } from './practice/record-practice/record-practice.use-case.js';
import { PRACTICE, Practices } from './practice/storage/practice.repository.js';
import { PRACTICE_MODEL, PracticeSchema } from './practice/storage/practice.schema.js';
import { ProviderNames } from './provider/read-providers/provider-names.use-case.js';
import { ReadProvidersController } from './provider/read-providers/read-providers.controller.js';
import { RegisterProviderController } from './provider/register-provider/register-provider.controller.js';
import { RegisterProvider } from './provider/register-provider/register-provider.use-case.js';
import { ReviseProfileController } from './provider/revise-profile/revise-profile.controller.js';
import { ReviseProfile } from './provider/revise-profile/revise-profile.use-case.js';
import { EligibleProviders } from './provider/read-providers/eligible-providers.use-case.js';
import { FlagProviderController } from './provider/flag-provider/flag-provider.controller.js';
import { FlagProvider } from './provider/flag-provider/flag-provider.use-case.js';
import { ScreenProviderController } from './provider/screen-provider/screen-provider.controller.js';
import { ScreenProvider } from './provider/screen-provider/screen-provider.use-case.js';
import { WatchProvidersController } from './provider/watch-providers/watch-providers.controller.js';
import { PROVIDER, Providers } from './provider/storage/provider.repository.js';
import { PROVIDER_MODEL, ProviderSchema } from './provider/storage/provider.schema.js';
import { VerifyProviderController } from './provider/verify-provider/verify-provider.controller.js';
import { VerifyProvider } from './provider/verify-provider/verify-provider.use-case.js';
import { ComposeBundleController } from './bundle/compose-bundle/compose-bundle.controller.js';
import { ComposeBundle } from './bundle/compose-bundle/compose-bundle.use-case.js';
import { LoadBundleFacts } from './bundle/compose-bundle/load-bundle-facts.js';
import { BundleComposer } from './bundle/solve-model/bundle-composer.js';
import { DeclineManyController } from './queue/decline-many/decline-many.controller.js';
import { DeclineMany } from './queue/decline-many/decline-many.use-case.js';
import { FollowQueueController } from './queue/follow-queue/follow-queue.controller.js';
import { QueueChanges } from './queue/follow-queue/queue-changes.use-case.js';
import { KeepFiltersController } from './queue/keep-filters/keep-filters.controller.js';
import { SavedFilters } from './queue/keep-filters/saved-filters.use-case.js';
import { Colleagues } from './queue/know-colleagues/colleagues.use-case.js';
import { ReadQueueController } from './queue/read-queue/read-queue.controller.js';
import { ReadQueue } from './queue/read-queue/read-queue.use-case.js';
import { COLLEAGUE_MODEL, ColleagueSchema } from './queue/storage/colleague.schema.js';
import { QUEUE_FILTER_MODEL, QueueFilterSchema } from './queue/storage/queue-filter.schema.js';
import { WorkOnItemController } from './queue/work-on-item/work-on-item.controller.js';
import { NeedCatalogue } from './rematching/needs/need-catalogue.js';
import { ReadRematchingsController } from './rematching/read-rematchings/read-rematchings.controller.js';
import { ExtendShortlists } from './rematching/rematch-offer/extend-shortlists.use-case.js';
import { OfferChangedConsumer } from './rematching/rematch-offer/offer-changed.consumer.js';
import { RematchOffer } from './rematching/rematch-offer/rematch-offer.use-case.js';
import { RunStep } from './rematching/run-rematching/run-step.use-case.js';
import { StartRematchingController } from './rematching/start-rematching/start-rematching.controller.js';
import { StartRematching } from './rematching/start-rematching/start-rematching.use-case.js';
import { REMATCHING, Rematchings } from './rematching/storage/rematching.repository.js';
import { REMATCHING_MODEL, RematchingSchema } from './rematching/storage/rematching.schema.js';
import { OfferCatalogue } from './shortlist/catalogue/offer-catalogue.js';
import { DrawUpShortlist } from './shortlist/draw-up-shortlist/draw-up-shortlist.use-case.js';
import { RequestClearedConsumer } from './shortlist/draw-up-shortlist/request-cleared.consumer.js';
import { ReadRefusalsController } from './shortlist/read-refusals/read-refusals.controller.js';
import { ReadShortlistController } from './shortlist/read-shortlist/read-shortlist.controller.js';
import { ReplayScoresController } from './shortlist/replay-scores/replay-scores.controller.js';
import { ReplayScores } from './shortlist/replay-scores/replay-scores.use-case.js';
import { SHORTLIST, SHORTLIST_LIMITS, Shortlists } from './shortlist/storage/shortlist.repository.js';
import { SHORTLIST_MODEL, ShortlistSchema } from './shortlist/storage/shortlist.schema.js';

@Module({
  imports: [
    OperationsModule,
    LiveModule,
    ServiceModule.forAggregates([
      aggregate({ store: Providers, definition: PROVIDER, collection: 'providers' }),
      aggregate({ store: Offers, definition: OFFER, collection: 'offers', fireTimer: SettleHold }),
      aggregate({
        store: Shortlists,
        definition: SHORTLIST,
        collection: 'shortlists',
        options: { limits: SHORTLIST_LIMITS },
      }),
      aggregate({
        store: Invitations,
        definition: INVITATION,
        collection: 'invitations',
        fireTimer: ExpireUnconfirmed,
      }),
      aggregate({ store: Agreements, definition: AGREEMENT, collection: 'agreements' }),
      aggregate({ store: Practices, definition: PRACTICE, collection: 'practices' }),
      aggregate({ store: DryRuns, definition: DRY_RUN, collection: 'dry-runs' }),
      aggregate({
        store: Rematchings,
        definition: REMATCHING,
        collection: 'rematchings',
        fireTimer: RunStep,
      }),
    ]),
    MongooseModule.forFeature([
      { name: PROVIDER_MODEL, schema: ProviderSchema },
      { name: OFFER_MODEL, schema: OfferSchema },
      { name: SHORTLIST_MODEL, schema: ShortlistSchema },
      { name: INVITATION_MODEL, schema: InvitationSchema },
      { name: AGREEMENT_MODEL, schema: AgreementSchema },
      { name: PRACTICE_MODEL, schema: PracticeSchema },
      { name: REMATCHING_MODEL, schema: RematchingSchema },
      { name: COLLEAGUE_MODEL, schema: ColleagueSchema },
      { name: QUEUE_FILTER_MODEL, schema: QueueFilterSchema },
    ]),
  ],
  controllers: [
    RegisterProviderController,
    ReviseProfileController,
    VerifyProviderController,
    ScreenProviderController,
    FlagProviderController,
    WatchProvidersController,
    ReadProvidersController,
    MakeOfferController,
    ReviseOfferController,
    ReadOffersController,
    ReadGapMapController,
    EditOffersController,
    ExportOffersController,
    ImportOffersController,
    RequestClearedConsumer,
    DryRunAskedConsumer,
    ReadRefusalsController,
    ReadShortlistController,
    RequestCirculatedConsumer,
    ShortlistExtendedConsumer,
    OfferChangedConsumer,
    StartRematchingController,
    ReadRematchingsController,
    ReplayScoresController,
    AnswerInvitationController,
    ClarifyProposalController,
    AcceptProposalController,
    WithdrawInvitationController,
    GiveFeedbackController,
    ReadInvitationsController,
    ExplainMatchController,
    ReadClarificationsController,
    ComposeBundleController,
    ReadQueueController,
    FollowQueueController,
    KeepFiltersController,
    WorkOnItemController,
    DeclineManyController,
    ReservationConsumer,
    RequestProgressConsumer,
    RequestEndedConsumer,
    RequestCompletedConsumer,
    RequestAgreementOpenedConsumer,
    RequestPlanAmendedConsumer,
    SignAgreementController,
    ReadAgreementsController,
    ReadAgreementRegisterController,
    PracticeSharedConsumer,
    RecordPracticeController,
    DraftOfferController,
    ReadPracticesController,
  ],
  providers: [
    RegisterProvider,
    ReviseProfile,
    VerifyProvider,
    ScreenProvider,
    FlagProvider,
    EligibleProviders,
    MakeOffer,
    ReviseOffer,
    EditOffers,
    UnmetNeeds,
    GapMap,
    ImportOffers,
    OfferCatalogue,
    DrawUpShortlist,
    AnswerDryRun,
    InviteProviders,
    InviteFurther,
    InviteReturned,
    NeedCatalogue,
    ProviderNames,
    AgreementRegister,
    ReplayScores,
    ExtendShortlists,
    RematchOffer,
    StartRematching,
    RunStep,
    AnswerInvitation,
    ClarifyProposal,
    AcceptProposal,
    ReconcileReservation,
    WithdrawInvitation,
    GiveFeedback,
    ReadClarifications,
    LoadBundleFacts,
    BundleComposer,
    ComposeBundle,
    ReadQueue,
    QueueChanges,
    SavedFilters,
    Colleagues,
    DeclineMany,
    EndInvitations,
    RecordOutcomes,
    ExpireUnconfirmed,
    SettleHold,
    OpenAgreement,
    VoidAgreements,
    SignAgreement,
    RecordPractice,
  ],
})
export class MatchingModule {}
