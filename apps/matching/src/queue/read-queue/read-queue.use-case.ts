import { pageOf, pageOptions, type Page } from '@hub/platform/http/page.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import {
  GIFT_COMPLETION_MODEL,
  type GiftCompletionDocument,
} from '../../gift/storage/gift-completion.schema.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../../provider/storage/provider.schema.js';
import { matching, type QueueFilter } from '../domain/queue-filter.js';
import { inQueue, type Onlooker, type QueueView } from '../domain/queue-view.js';

/** How many items each queue has. */
export interface QueueCounts {
  readonly mine: number;
  readonly unassigned: number;
  readonly dueSoon: number;
  readonly waitingForOthers: number;
  /** Plans that a gift of the provider would complete. */
  readonly giftCompletions: number;
  /** Consortia that wait for the provider's answer whether it will be a member. */
  readonly memberships: number;
}

interface Asked {
  readonly view: QueueView;
  readonly filter: QueueFilter;
  readonly page: { readonly cursor?: string; readonly limit?: number };
}

/** The invitations that a provider's coordinators have to do something about, most urgent first. */
@Injectable()
export class ReadQueue {
  constructor(
    @InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>,
    @InjectModel(GIFT_COMPLETION_MODEL) private readonly completions: Model<GiftCompletionDocument>,
    @InjectModel(PROVIDER_MODEL) private readonly providers: Model<ProviderDocument>,
  ) {}

  async items<V>(
    { view, filter, page }: Asked,
    onlooker: Onlooker,
    show: (document: InvitationDocument) => V,
  ): Promise<Page<V>> {
    const { after, sort, limit } = pageOptions(page, 'work.dueAt', 1);
    const $and = [inQueue(view, onlooker), matching(filter), after].filter(
      (condition) => Object.keys(condition).length > 0,
    );
    const found = await this.model
      .find({ $and }, WITHOUT_HISTORY)
      .sort(sort)
      .limit(limit)
      .lean<InvitationDocument[]>();
    return pageOf(page, found, ({ work, createdAt }) => work?.dueAt ?? createdAt, show);
  }

  async counts(onlooker: Onlooker): Promise<QueueCounts> {
    const count = (view: QueueView) => this.model.countDocuments(inQueue(view, onlooker));
    const { providerId } = onlooker;
    const [mine, unassigned, dueSoon, waitingForOthers, giftCompletions, memberships] = await Promise.all([
      count('mine'),
      count('unassigned'),
      count('due-soon'),
      count('waiting-for-others'),
      this.completions.countDocuments({ providerId, status: 'open' }),
      this.providers.countDocuments({
        memberships: { $elemMatch: { memberId: providerId, status: 'invited' } },
      }),
    ]);
    return { mine, unassigned, dueSoon, waitingForOthers, giftCompletions, memberships };
  }
}
