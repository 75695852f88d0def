import { LiveModule } from '@hub/live/live.module.js';
import { OperationsModule } from '@hub/service/operations/operations.module.js';
import { aggregate, ServiceModule } from '@hub/service/service.module.js';
import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { AGREEMENT_CONTROLLERS, AGREEMENT_PROVIDERS } from './agreement/agreement-wiring.js';
import { AGREEMENT, Agreements } from './agreement/storage/agreement.repository.js';
import { AGREEMENT_MODEL, AgreementSchema } from './agreement/storage/agreement.schema.js';
import { BUNDLE_CONTROLLERS, BUNDLE_PROVIDERS } from './bundle/bundle-wiring.js';
import { DRY_RUN_CONTROLLERS, DRY_RUN_PROVIDERS } from './dry-run/dry-run-wiring.js';
import { DRY_RUN, DryRuns } from './dry-run/storage/dry-run.repository.js';
import { GAP_MAP_CONTROLLERS, GAP_MAP_PROVIDERS } from './gap-map/gap-map-wiring.js';
import { SearchPlans } from './gift/find-completions/search-plans.use-case.js';
import { GIFT_CONTROLLERS, GIFT_PROVIDERS } from './gift/gift-wiring.js';
import { GIFT_COMPLETION, GiftCompletions } from './gift/storage/gift-completion.repository.js';
import { GIFT_COMPLETION_MODEL, GiftCompletionSchema } from './gift/storage/gift-completion.schema.js';
import { GIFT_SUBSCRIPTION, GiftSubscriptions } from './gift/storage/gift-subscription.repository.js';
import { GIFT_SUBSCRIPTION_MODEL, GiftSubscriptionSchema } from './gift/storage/gift-subscription.schema.js';
import { ExpireUnconfirmed } from './invitation/fire-timer/expire-unconfirmed.use-case.js';
import { INVITATION_CONTROLLERS, INVITATION_PROVIDERS } from './invitation/invitation-wiring.js';
import { SettleHold } from './invitation/keep-reservations/settle-hold.use-case.js';
import { INVITATION, Invitations } from './invitation/storage/invitation.repository.js';
import { INVITATION_MODEL, InvitationSchema } from './invitation/storage/invitation.schema.js';
import { OFFER_CONTROLLERS, OFFER_PROVIDERS } from './offer/offer-wiring.js';
import { OFFER, Offers } from './offer/storage/offer.repository.js';
import { OFFER_MODEL, OfferSchema } from './offer/storage/offer.schema.js';
import { PRACTICE_CONTROLLERS, PRACTICE_PROVIDERS } from './practice/practice-wiring.js';
import { PRACTICE, Practices } from './practice/storage/practice.repository.js';
import { PRACTICE_MODEL, PracticeSchema } from './practice/storage/practice.schema.js';
import { PROVIDER_CONTROLLERS, PROVIDER_PROVIDERS } from './provider/provider-wiring.js';
import { PROVIDER, Providers } from './provider/storage/provider.repository.js';
import { PROVIDER_MODEL, ProviderSchema } from './provider/storage/provider.schema.js';
import { QUEUE_CONTROLLERS, QUEUE_PROVIDERS } from './queue/queue-wiring.js';
import { COLLEAGUE_MODEL, ColleagueSchema } from './queue/storage/colleague.schema.js';
import { QUEUE_FILTER_MODEL, QueueFilterSchema } from './queue/storage/queue-filter.schema.js';
import { REMATCHING_CONTROLLERS, REMATCHING_PROVIDERS } from './rematching/rematching-wiring.js';
import { RunStep } from './rematching/run-rematching/run-step.use-case.js';
import { REMATCHING, Rematchings } from './rematching/storage/rematching.repository.js';
import { REMATCHING_MODEL, RematchingSchema } from './rematching/storage/rematching.schema.js';
import { SHORTLIST_CONTROLLERS, SHORTLIST_PROVIDERS } from './shortlist/shortlist-wiring.js';
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
      aggregate({
        store: GiftSubscriptions,
        definition: GIFT_SUBSCRIPTION,
        collection: 'gift-subscriptions',
        fireTimer: SearchPlans,
      }),
      aggregate({
        store: GiftCompletions,
        definition: GIFT_COMPLETION,
        collection: 'gift-completions',
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
      { name: GIFT_SUBSCRIPTION_MODEL, schema: GiftSubscriptionSchema },
      { name: GIFT_COMPLETION_MODEL, schema: GiftCompletionSchema },
      { name: COLLEAGUE_MODEL, schema: ColleagueSchema },
      { name: QUEUE_FILTER_MODEL, schema: QueueFilterSchema },
    ]),
  ],
  controllers: [
    ...PROVIDER_CONTROLLERS,
    ...OFFER_CONTROLLERS,
    ...GAP_MAP_CONTROLLERS,
    ...SHORTLIST_CONTROLLERS,
    ...DRY_RUN_CONTROLLERS,
    ...REMATCHING_CONTROLLERS,
    ...INVITATION_CONTROLLERS,
    ...BUNDLE_CONTROLLERS,
    ...QUEUE_CONTROLLERS,
    ...AGREEMENT_CONTROLLERS,
    ...PRACTICE_CONTROLLERS,
    ...GIFT_CONTROLLERS,
  ],
  providers: [
    ...PROVIDER_PROVIDERS,
    ...OFFER_PROVIDERS,
    ...GAP_MAP_PROVIDERS,
    ...SHORTLIST_PROVIDERS,
    ...DRY_RUN_PROVIDERS,
    ...REMATCHING_PROVIDERS,
    ...INVITATION_PROVIDERS,
    ...BUNDLE_PROVIDERS,
    ...QUEUE_PROVIDERS,
    ...AGREEMENT_PROVIDERS,
    ...PRACTICE_PROVIDERS,
    ...GIFT_PROVIDERS,
  ],
})
export class MatchingModule {}
