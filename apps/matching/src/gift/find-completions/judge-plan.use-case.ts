import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { ClosableGap } from '@hub/contracts/matching/closable-gap.js';
import type { GiftCloseReason } from '@hub/contracts/vocabularies/gift-close-reasons.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { gapsClosedBy } from '../domain/gaps-closed-by.js';
import { closeCompletion, noteCompletion } from '../domain/gift-completion-decisions.js';
import { GIFT_COMPLETION, GiftCompletions } from '../storage/gift-completion.repository.js';
import { GIFT_COMPLETION_MODEL, type GiftCompletionDocument } from '../storage/gift-completion.schema.js';
import { ActiveGifts, type ActiveGift } from './active-gifts.js';
import { CompletablePlans, type CompletablePlan } from './completable-plans.js';

// A plan that changes faster than it is looked at is looked at again by whatever changed it.
const MOST_LOOKS = 5;

interface Verdict {
  readonly giftCompletionId: string;
  readonly gift?: ActiveGift;
  readonly gaps?: readonly ClosableGap[];
  readonly otherwise: GiftCloseReason;
}

/**
 * Finds out whose gifts would complete a request’s plan as it is now. What others have found of an earlier plan meanwhile
 * is mended by looking again after every change, until nothing changes: whoever looks last has seen the last plan.
 */
@Injectable()
export class JudgePlan {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly shortlists: Shortlists,
    private readonly plans: CompletablePlans,
    private readonly gifts: ActiveGifts,
    private readonly completions: GiftCompletions,
    @InjectModel(GIFT_COMPLETION_MODEL) private readonly model: Model<GiftCompletionDocument>,
  ) {}

  /** For all gifts, or for the named one. Heard again, it changes nothing. */
  async execute(requestId: string, command: Command, only?: string): Promise<void> {
    for (let look = 1; look <= MOST_LOOKS; look += 1)
      if (!(await this.look(requestId, command, only))) return;
  }

  /** Resolves to whether anything has changed. */
  private async look(requestId: string, command: Command, only?: string): Promise<boolean> {
    const [gifts, known] = await Promise.all([this.gifts.read(only), this.known(requestId, only)]);
    if (gifts.length === 0 && known.length === 0) return false;
    const shortlist = (await this.shortlists.load(requestId))?.state;
    if (shortlist === undefined) return false;
    const plan = await this.plans.of(shortlist, gifts, command.at);
    const ids = new Set([...known, ...gifts.map((gift) => idOf(gift.giftSubscriptionId, requestId))]);
    const byId = new Map(gifts.map((gift) => [idOf(gift.giftSubscriptionId, requestId), gift]));
    const changes = await Promise.all(
      [...ids].map(async (id) => {
        const verdict = this.verdictOf(id, byId.get(id), plan, command.at);
        return verdict.gaps === undefined && !known.includes(id)
          ? false
          : this.note(verdict, shortlist, plan, command);
      }),
    );
    return changes.includes(true);
  }

  private async known(requestId: string, only?: string): Promise<readonly string[]> {
    const found = await this.model
      .find(
        { requestId, status: 'open', ...(only !== undefined && { giftSubscriptionId: only }) },
        { _id: 1 },
      )
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  private verdictOf(
    giftCompletionId: string,
    gift: ActiveGift | undefined,
    plan: CompletablePlan,
    at: Date,
  ): Verdict {
    if (gift === undefined) return { giftCompletionId, otherwise: 'subscription-over' };
    if (plan.isSettled) return { giftCompletionId, gift, otherwise: 'plan-settled' };
    const gaps = plan.composed && gapsClosedBy(gift, plan.composed, this.reference, at);
    const otherwise = plan.composed?.gaps.length === 0 ? 'gap-closed' : 'gap-changed';
    return { giftCompletionId, gift, otherwise, ...(gaps !== undefined && { gaps }) };
  }

  private async note(
    { giftCompletionId, gift, gaps, otherwise }: Verdict,
    { requestId, title, requestingStates }: Shortlist,
    { composed }: CompletablePlan,
    command: Command,
  ): Promise<boolean> {
    const isFound = gift !== undefined && gaps !== undefined && composed !== undefined;
    // Of its own for every answer: hearing the fact again, when the answer is another, is no repeat.
    const cause = `${command.cause}/${isFound ? composed.planVersion : otherwise}`;
    const { events, repeated } = await this.completions.execute(
      giftCompletionId,
      { ...command, cause },
      (completion) =>
        isFound
          ? noteCompletion(completion, {
              giftCompletionId,
              giftSubscriptionId: gift.giftSubscriptionId,
              providerId: gift.provider.providerId,
              requestId,
              requestTitle: title,
              requestingStates,
              planVersion: composed.planVersion,
              gaps,
              foundAt: command.at.toISOString(),
            })
          : closeCompletion(completion, otherwise),
    );
    return events.length > 0 && !repeated;
  }
}

const idOf = (giftSubscriptionId: string, requestId: string): string =>
  aggregateIdFrom(`${giftSubscriptionId}/${requestId}`, GIFT_COMPLETION.name);
