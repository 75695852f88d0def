import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { InvitationStatus } from '../../invitation/domain/invitation-lifecycle.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import { NeedCatalogue } from '../../rematching/needs/need-catalogue.js';
import { SHORTLIST_MODEL, type ShortlistDocument } from '../../shortlist/storage/shortlist.schema.js';
import { searchAgain } from '../domain/gift-subscription-decisions.js';
import { GIFT_COMPLETION_MODEL, type GiftCompletionDocument } from '../storage/gift-completion.schema.js';
import { GiftSubscriptions } from '../storage/gift-subscription.repository.js';
import {
  GIFT_SUBSCRIPTION_MODEL,
  type GiftSubscriptionDocument,
} from '../storage/gift-subscription.schema.js';
import { ActiveGifts } from './active-gifts.js';
import { CompletablePlans, type GiftedNeeds } from './completable-plans.js';
import { JudgePlan } from './judge-plan.use-case.js';

const PROPOSED: InvitationStatus[] = ['submitted', 'clarifying'];

/** Looks again at the plans that a provider could be a partner of. */
@Injectable()
export class JudgePlansOf {
  constructor(
    private readonly judgePlan: JudgePlan,
    private readonly gifts: ActiveGifts,
    private readonly plans: CompletablePlans,
    private readonly needs: NeedCatalogue,
    private readonly subscriptions: GiftSubscriptions,
    @InjectModel(GIFT_SUBSCRIPTION_MODEL) private readonly subscribers: Model<GiftSubscriptionDocument>,
    @InjectModel(INVITATION_MODEL) private readonly invitations: Model<InvitationDocument>,
    @InjectModel(SHORTLIST_MODEL) private readonly shortlists: Model<ShortlistDocument>,
    @InjectModel(GIFT_COMPLETION_MODEL) private readonly completions: Model<GiftCompletionDocument>,
  ) {}

  /** Only where somebody’s gift could help, or somebody was told. */
  async execute(providerId: string, command: Command): Promise<void> {
    const gifts = await this.gifts.read();
    if (gifts.length === 0) return;
    const listed = (await this.needs.needs()).requestsListing(providerId);
    const proposed = await this.invitations.distinct('requestId', { providerId, status: { $in: PROPOSED } });
    const requestIds = [...new Set([...listed, ...proposed])];
    const told = await this.completions.distinct('requestId', {
      requestId: { $in: requestIds },
      status: 'open',
    });
    const found = await this.shortlists
      .find({ _id: { $in: requestIds }, status: 'open' }, { items: 0, history: 0 })
      .lean<GiftedNeeds[]>();
    const helped = found.filter((needs) => this.plans.couldHelp(needs, gifts, command.at));
    for (const requestId of new Set([...told, ...helped.map((each) => each.requestId)]))
      await this.judgePlan.execute(requestId, command);
  }

  /** What is known of the provider has changed: its own gifts may complete other plans. */
  async searchAgain(providerId: string, command: Command): Promise<void> {
    const found = await this.subscribers
      .find({ providerId, status: 'active' }, { _id: 1 })
      .lean<{ _id: string }[]>();
    for (const { _id } of found) await this.subscriptions.execute(_id, command, searchAgain);
  }
}
