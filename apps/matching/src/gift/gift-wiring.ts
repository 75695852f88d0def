import type { Provider, Type } from '@nestjs/common';
import { ChangeGiftSubscriptionController } from './change-gift/change-gift-subscription.controller.js';
import { ChangeGiftSubscription } from './change-gift/change-gift-subscription.use-case.js';
import { ActiveGifts } from './find-completions/active-gifts.js';
import { CompletablePlans } from './find-completions/completable-plans.js';
import { JudgePlan } from './find-completions/judge-plan.use-case.js';
import { JudgePlansOf } from './find-completions/judge-plans-of.use-case.js';
import { PartnerChangedConsumer } from './find-completions/partner-changed.consumer.js';
import { PlanChangedConsumer } from './find-completions/plan-changed.consumer.js';
import { SearchPlans } from './find-completions/search-plans.use-case.js';
import { MakeGiftSubscriptionController } from './make-gift/make-gift-subscription.controller.js';
import { MakeGiftSubscription } from './make-gift/make-gift-subscription.use-case.js';
import { ReadGiftCompletionsController } from './read-gifts/read-gift-completions.controller.js';
import { ReadGiftSubscriptionsController } from './read-gifts/read-gift-subscriptions.controller.js';

/** What providers could give, and the plans that it would complete. */
export const GIFT_CONTROLLERS: Type[] = [
  MakeGiftSubscriptionController,
  ChangeGiftSubscriptionController,
  ReadGiftSubscriptionsController,
  ReadGiftCompletionsController,
  PlanChangedConsumer,
  PartnerChangedConsumer,
];

export const GIFT_PROVIDERS: Provider[] = [
  MakeGiftSubscription,
  ChangeGiftSubscription,
  ActiveGifts,
  CompletablePlans,
  JudgePlan,
  JudgePlansOf,
  SearchPlans,
];
