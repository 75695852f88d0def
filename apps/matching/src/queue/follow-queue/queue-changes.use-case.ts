import type { LiveEvent } from '@hub/live/live-event.js';
import { WakeUps } from '@hub/live/wake-ups.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Invitations } from '../../invitation/storage/invitation.repository.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';

/** Writes of a moment may become visible in another order than that of their times; so far back is read again. */
const MARGIN_MS = 2_000;
const MOST_AT_ONCE = 200;

const FIELDS = { version: 1, changedAt: 1, status: 1, requestId: 1, needItemId: 1, work: 1 } as const;

/** The channel that is woken when an invitation of a provider has changed. */
export const queueChannel = (providerId: string): string => `matching.queue:${providerId}`;

/** What changes in a provider's queues, as it is kept: each invitation with its newest state. */
@Injectable()
export class QueueChanges {
  constructor(
    @InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
    invitations: Invitations,
    wakeUps: WakeUps,
  ) {
    invitations.onCommitted(({ state }) => {
      wakeUps.wake(queueChannel(state.providerId));
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
      const changed = await this.model
        .find({ providerId, changedAt: { $gte: since } }, FIELDS)
        .sort({ changedAt: 1, _id: 1 })
        .limit(MOST_AT_ONCE + said.size)
        .lean<InvitationDocument[]>();
      const news = changed
        .filter(({ _id, version }) => (said.get(_id) ?? 0) < version)
        .slice(0, MOST_AT_ONCE);
      forgetAllBut(changed, said);
      for (const { _id, version } of news) said.set(_id, version);
      return news.map(eventOf);
    };
  }
}

const eventOf = ({
  _id,
  version,
  changedAt,
  status,
  requestId,
  needItemId,
  work,
}: InvitationDocument): LiveEvent => ({
  id: `${String(changedAt.getTime())}-${_id}-${String(version)}`,
  event: 'invitation-changed',
  data: { invitationId: _id, version, status, requestId, needItemId, work },
});

const instantOf = (id: string | undefined): number | undefined => {
  const instant = Number(id?.split('-', 1)[0]);
  return id === undefined || !Number.isSafeInteger(instant) ? undefined : instant;
};

// What lies before the margin is not read again.
function forgetAllBut(read: readonly InvitationDocument[], said: Map<string, number>): void {
  const still = new Set(read.map(({ _id }) => _id));
  for (const id of [...said.keys()]) if (!still.has(id)) said.delete(id);
}
