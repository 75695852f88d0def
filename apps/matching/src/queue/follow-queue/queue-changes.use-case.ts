import type { LiveEvent } from '@hub/live/live-event.js';
import { WakeUps } from '@hub/live/wake-ups.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { GiftCompletions } from '../../gift/storage/gift-completion.repository.js';
import {
  GIFT_COMPLETION_MODEL,
  type GiftCompletionDocument,
} from '../../gift/storage/gift-completion.schema.js';
import { Invitations } from '../../invitation/storage/invitation.repository.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import type { Membership } from '../../provider/domain/membership.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../../provider/storage/provider.schema.js';

/** Writes of a moment may become visible in another order than that of their times; so far back is read again. */
const MARGIN_MS = 2_000;
const MOST_AT_ONCE = 200;

const FIELDS = { version: 1, changedAt: 1, status: 1, requestId: 1, needItemId: 1, work: 1 } as const;
const CONSORTIUM_FIELDS = { version: 1, changedAt: 1, memberships: 1 } as const;
const COMPLETION_FIELDS = { version: 1, changedAt: 1, status: 1, requestId: 1 } as const;

/** The channel that is woken when an invitation of a provider, a plan that its gift would complete, or a membership has changed. */
export const queueChannel = (providerId: string): string => `matching.queue:${providerId}`;

/**
 * What changes in a provider's queues, as it is kept: each invitation, each plan that its gift would complete, and each
 * membership of it in a consortium or in it as a consortium, with its newest state.
 */
@Injectable()
export class QueueChanges {
  constructor(
    @InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>,
    @InjectModel(GIFT_COMPLETION_MODEL) private readonly completions: Model<GiftCompletionDocument>,
    @InjectModel(PROVIDER_MODEL) private readonly providers: Model<ProviderDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
    invitations: Invitations,
    giftCompletions: GiftCompletions,
    consortia: Providers,
    wakeUps: WakeUps,
  ) {
    const wake = ({ state }: { readonly state: { readonly providerId: string } }): void => {
      wakeUps.wake(queueChannel(state.providerId));
    };
    invitations.onCommitted(wake);
    giftCompletions.onCommitted(wake);
    consortia.onCommitted(({ state: { providerId, memberships = [] } }) => {
      if (memberships.length === 0) return;
      for (const { memberId } of memberships) wakeUps.wake(queueChannel(memberId));
      wakeUps.wake(queueChannel(providerId));
    });
  }

  /**
   * Reads on from an event's id, for one stream; without one, from now. Says each version once; a stream that is taken
   * up again may repeat what it said in its last two seconds.
   */
  reader(providerId: string): (id: string | undefined) => Promise<readonly LiveEvent[]> {
    const said = new Map<string, number>();
    const beganAt = this.clock.now().getTime();
    return async (id) => {
      const since = new Date((instantOf(id) ?? beganAt) - MARGIN_MS);
      const changed = await this.changedSince(providerId, since, MOST_AT_ONCE + said.size);
      const news = changed
        .filter(({ _id, version }) => (said.get(_id) ?? 0) < version)
        .slice(0, MOST_AT_ONCE);
      forgetAllBut(changed, said);
      for (const { _id, version } of news) said.set(_id, version);
      return news.map(({ event, ...change }) => ({ ...event, id: idOf(change) }));
    };
  }

  // Of each kind as many as are wanted of all, so that none of one is passed over for one of another.
  private async changedSince(providerId: string, since: Date, limit: number): Promise<readonly Change[]> {
    const lately = { providerId, changedAt: { $gte: since } };
    const [invitations, completions, memberships] = await Promise.all([
      this.model
        .find(lately, FIELDS)
        .sort({ changedAt: 1, _id: 1 })
        .limit(limit)
        .lean<InvitationDocument[]>(),
      this.completions
        .find(lately, COMPLETION_FIELDS)
        .sort({ changedAt: 1, _id: 1 })
        .limit(limit)
        .lean<GiftCompletionDocument[]>(),
      this.membershipsSince(providerId, since, limit),
    ]);
    return [...invitations.map(invitationChange), ...completions.map(completionChange), ...memberships]
      .sort(
        (one, other) => one.changedAt.getTime() - other.changedAt.getTime() || (one._id < other._id ? -1 : 1),
      )
      .slice(0, limit);
  }

  // A consortium changes for other reasons too: of those nothing is said.
  private async membershipsSince(providerId: string, since: Date, limit: number): Promise<readonly Change[]> {
    const mine = { $or: [{ _id: providerId }, { 'memberships.memberId': providerId }] };
    const found = await this.providers
      .find({ $and: [mine, { changedAt: { $gte: since } }] }, CONSORTIUM_FIELDS)
      .sort({ changedAt: 1, _id: 1 })
      .limit(limit)
      .lean<ProviderDocument[]>();
    return found.flatMap((consortium) =>
      (consortium.memberships ?? [])
        .filter(({ memberId }) => consortium._id === providerId || memberId === providerId)
        .filter((membership) => new Date(membership.since ?? 0) >= since)
        .map((membership) => membershipChange(consortium, membership)),
    );
  }
}

/** Something that has changed, and what is said of it. */
interface Change {
  readonly _id: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly event: Omit<LiveEvent, 'id'>;
}

const invitationChange = ({
  _id,
  version,
  changedAt,
  status,
  requestId,
  needItemId,
  work,
}: InvitationDocument): Change => ({
  ...{ _id, version, changedAt },
  event: {
    event: 'invitation-changed',
    data: { invitationId: _id, version, status, requestId, needItemId, work },
  },
});

const completionChange = ({
  _id,
  version,
  changedAt,
  status,
  requestId,
}: GiftCompletionDocument): Change => ({
  ...{ _id, version, changedAt },
  event: { event: 'gift-completion-changed', data: { giftCompletionId: _id, version, status, requestId } },
});

const membershipChange = (
  { _id: consortiumId, version, changedAt }: ProviderDocument,
  { memberId, status }: Membership,
): Change => ({
  _id: `${consortiumId}/${memberId}`,
  ...{ version, changedAt },
  event: { event: 'membership-changed', data: { consortiumId, memberId, status, version } },
});

const idOf = ({ _id, version, changedAt }: Omit<Change, 'event'>): string =>
  `${String(changedAt.getTime())}-${_id}-${String(version)}`;

const instantOf = (id: string | undefined): number | undefined => {
  const instant = Number(id?.split('-', 1)[0]);
  return id === undefined || !Number.isSafeInteger(instant) ? undefined : instant;
};

// What lies before the margin is not read again.
function forgetAllBut(read: readonly Change[], said: Map<string, number>): void {
  const still = new Set(read.map(({ _id }) => _id));
  for (const id of [...said.keys()]) if (!still.has(id)) said.delete(id);
}
