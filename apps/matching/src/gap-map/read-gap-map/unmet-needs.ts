import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { InvitationDeclineCode } from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { InvitationStatus } from '../../invitation/domain/invitation-lifecycle.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import { SHORTLIST_MODEL, type ShortlistDocument } from '../../shortlist/storage/shortlist.schema.js';
import type { UnmetNeed } from '../domain/gap.js';

const ON_THE_TABLE: readonly InvitationStatus[] = ['submitted', 'clarifying', 'accepted', 'confirmed'];

interface OpenRequest {
  readonly requestId: string;
  readonly requestingStates: readonly string[];
  readonly needItems: readonly NeedItem[];
}
interface DeclineCount {
  readonly _id: {
    readonly requestId: string;
    readonly needItemId: string;
    readonly reasonCode: InvitationDeclineCode;
  };
  readonly count: number;
}

/** Reads the needs that nobody has proposed for: three queries, each answered from an index. */
@Injectable()
export class UnmetNeeds {
  constructor(
    @InjectModel(SHORTLIST_MODEL) private readonly shortlists: Model<ShortlistDocument>,
    @InjectModel(INVITATION_MODEL) private readonly invitations: Model<InvitationDocument>,
  ) {}

  /** Those of requests that look for partners and whose period is not over on this day. */
  async *on(day: string): AsyncGenerator<UnmetNeed> {
    const [proposed, declines] = await Promise.all([this.proposed(), this.declines()]);
    const requests = this.shortlists
      .find(
        { status: 'open', 'needItems.endsOn': { $gte: day } },
        { requestId: 1, requestingStates: 1, needItems: 1 },
      )
      .lean<OpenRequest>()
      .cursor({ batchSize: 500 });
    for await (const { requestId, requestingStates, needItems } of requests as AsyncIterable<OpenRequest>) {
      const unmet = needItems.filter(({ needItemId }) => !proposed.has(keyOf(requestId, needItemId)));
      for (const item of unmet)
        if (item.endsOn >= day)
          yield {
            requestId,
            requestingStates,
            isLast: unmet.length === 1,
            kind: item.kind,
            objectives: item.objectives,
            countries: item.places.map(({ country }) => country),
            languages: item.languages,
            ...(item.amount !== undefined && { amount: item.amount }),
            ...(item.personDays !== undefined && { personDays: item.personDays }),
            declines: declines.get(keyOf(requestId, item.needItemId)) ?? [],
          };
    }
  }

  private async proposed(): Promise<ReadonlySet<string>> {
    const found = await this.invitations
      .find({ status: { $in: [...ON_THE_TABLE] } }, { _id: 0, requestId: 1, needItemId: 1 })
      .lean<{ requestId: string; needItemId: string }[]>();
    return new Set(found.map(({ requestId, needItemId }) => keyOf(requestId, needItemId)));
  }

  private async declines(): Promise<ReadonlyMap<string, UnmetNeed['declines']>> {
    const counted = await this.invitations.aggregate<DeclineCount>([
      { $match: { status: 'declined' } },
      {
        $group: {
          _id: { requestId: '$requestId', needItemId: '$needItemId', reasonCode: '$declined.reasonCode' },
          count: { $sum: 1 },
        },
      },
    ]);
    const byNeed = new Map<string, UnmetNeed['declines']>();
    for (const { _id, count } of counted) {
      const key = keyOf(_id.requestId, _id.needItemId);
      byNeed.set(key, [...(byNeed.get(key) ?? []), { reasonCode: _id.reasonCode, count }]);
    }
    return byNeed;
  }
}

const keyOf = (requestId: string, needItemId: string): string => `${requestId}/${needItemId}`;
