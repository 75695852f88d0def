import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { timerCommand, type Timer } from '@hub/timers/timer.js';
import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { SHORTLIST_MODEL, type ShortlistDocument } from '../../shortlist/storage/shortlist.schema.js';
import { isNextSearch, noteSearch } from '../domain/gift-subscription-decisions.js';
import { GIFT_COMPLETION_MODEL, type GiftCompletionDocument } from '../storage/gift-completion.schema.js';
import { GiftSubscriptions } from '../storage/gift-subscription.repository.js';
import { ActiveGifts } from './active-gifts.js';
import { CompletablePlans, type GiftedNeeds } from './completable-plans.js';
import { JudgePlan } from './judge-plan.use-case.js';

const REQUESTS_A_STEP = 100;
const NEEDS = {
  requestId: 1,
  title: 1,
  requestingStates: 1,
  urgency: 1,
  cooperationKinds: 1,
  structuralFactors: 1,
  needItems: 1,
  consentToPublish: 1,
} as const;

/** Takes the next step of looking through the plans that there are for one gift. */
@Injectable()
export class SearchPlans {
  constructor(
    private readonly subscriptions: GiftSubscriptions,
    private readonly gifts: ActiveGifts,
    private readonly plans: CompletablePlans,
    private readonly judgePlan: JudgePlan,
    @InjectModel(SHORTLIST_MODEL) private readonly shortlists: Model<ShortlistDocument>,
    @InjectModel(GIFT_COMPLETION_MODEL) private readonly completions: Model<GiftCompletionDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The timer is the cause of all it leads to: a step that is taken again tells nobody twice. */
  async execute(giftSubscriptionId: string, timer: Timer): Promise<void> {
    const subscription = (await this.subscriptions.load(giftSubscriptionId))?.state;
    if (subscription === undefined || !isNextSearch(subscription, timer.id)) return;
    const command = timerCommand(timer, this.clock.now());
    const { requestIds, cursor } = await this.nextRequests(
      giftSubscriptionId,
      subscription.cursor,
      command.at,
    );
    for (const requestId of requestIds) await this.judgePlan.execute(requestId, command, giftSubscriptionId);
    await this.subscriptions.execute(giftSubscriptionId, command, (state) =>
      noteSearch(state, timer.id, cursor),
    );
  }

  /** Those that the gift could help, and those of which its provider was told, in the order of their ids. */
  private async nextRequests(
    giftSubscriptionId: string,
    after: string | undefined,
    at: Date,
  ): Promise<{ readonly requestIds: readonly string[]; readonly cursor: string | undefined }> {
    const known = after === undefined ? await this.toldOf(giftSubscriptionId) : [];
    const gifts = await this.gifts.read(giftSubscriptionId);
    if (gifts.length === 0) return { requestIds: known, cursor: undefined };
    const page = await this.shortlists
      .find({ status: 'open', ...(after !== undefined && { _id: { $gt: after } }) }, NEEDS)
      .sort({ _id: 1 })
      .limit(REQUESTS_A_STEP)
      .lean<GiftedNeeds[]>();
    const fitting = page.filter((needs) => this.plans.couldHelp(needs, gifts, at));
    return {
      requestIds: [...new Set([...known, ...fitting.map(({ requestId }) => requestId)])],
      cursor: page.length < REQUESTS_A_STEP ? undefined : page.at(-1)?.requestId,
    };
  }

  private toldOf(giftSubscriptionId: string): Promise<string[]> {
    return this.completions.distinct('requestId', { giftSubscriptionId, status: 'open' });
  }
}
