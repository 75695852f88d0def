import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { AggregateStore } from '../../libs/aggregate/src/aggregate-store.js';
import type { InvitationEvent } from '../../apps/matching/src/invitation/domain/invitation-events.js';
import type { Invitation } from '../../apps/matching/src/invitation/domain/invitation.js';
import { INVITATION } from '../../apps/matching/src/invitation/storage/invitation.repository.js';
import { needItem, PROPOSAL } from '../../apps/matching/test/builders.js';
import type { Reply } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { screenProvider } from '../support/screen-provider.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';

const CLAIMS = size(10_000, 400);
const CAPACITY = size(100, 40);
const CLIENTS = 64;
/** Matching is killed when so many claims have succeeded: in the middle of the race, while some are under way. */
const KILL_AT = [0.1, 0.4, 0.7, 0.9].map((share) => Math.ceil(share * CAPACITY)).slice(0, size(4, 1));
const PATIENCE = { timeoutMs: 90_000, intervalMs: 250 };
const AT_ONCE = { timeoutMs: 90_000, intervalMs: 10 };

interface OfferView {
  readonly id: string;
  readonly left: { readonly total: number; readonly concurrent: number };
  readonly reservations: readonly { readonly reservationId: string; readonly settled: boolean }[];
}

let hub: Hub;
let mongo: MongoClient;

beforeAll(async () => {
  hub = await Hub.start({
    label: 'racing-claims',
    services: ['matching'],
    environment: { RATE_LIMIT: '0', CONSUMER_SESSION_MS: '1500', RELAY_LEASE_MS: '1500' },
  });
  mongo = await MongoClient.connect(hub.environment['MONGODB_URL'] ?? '');
});

afterAll(async () => {
  await mongo.close();
  await hub.end();
});

const invitations = () =>
  mongo.db(`${hub.environment['DATABASE_PREFIX'] ?? ''}matching`).collection('invitations');

/** A proposal on the table for each claim, all made with one offer. */
async function proposals(offerId: string): Promise<readonly string[]> {
  const store = new AggregateStore<Invitation, InvitationEvent>(invitations() as never, INVITATION);
  const respondBy = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const ids = Array.from({ length: CLAIMS }, () => randomUUID());
  await Promise.all(
    ids.map((invitationId) => {
      const subject = { invitationId, requestId: 'race', providerId: 'iom' };
      const sides = {
        needItemId: 'need-1',
        offerId,
        providerKind: 'un-entity',
        unOrganisation: true,
      } as const;
      const invited = {
        ...{ ...subject, ...sides, needItem: needItem(), round: 1, respondBy },
        ...{ requestTitle: 'A race', requestingStates: ['MKD'] },
      };
      const command = {
        cause: `http:race:${invitationId}`,
        by: { id: 'race', role: 'desk' },
        at: new Date(),
      };
      return store.execute(
        invitationId,
        command,
        () => [
          { type: 'matching.invitation.invited.v1', data: invited },
          { type: 'matching.invitation.interest-expressed.v1', data: subject },
          { type: 'matching.invitation.proposal-submitted.v1', data: { ...subject, ...sides, ...PROPOSAL } },
        ],
        { expectNew: true },
      );
    }),
  );
  return ids;
}

describe('many claims on little capacity', () => {
  it('succeed exactly as often as there is capacity, while matching is killed', async () => {
    const desk = hub.as('desk.ana').matching;
    const focalPoint = hub.as('focal-point.mkd').matching;
    await desk.create('/v1/providers', { id: 'iom', name: 'IOM', kind: 'un-entity', unOrganisation: true });
    await screenProvider(hub, 'iom');
    const { id: offerId } = await hub.as('coordinator.iom-anna').matching.create<OfferView>('/v1/offers', {
      title: 'Migration data',
      kind: 'financial',
      objectives: [1],
      geography: { countries: ['MKD'] },
      amount: { minimumMinor: 0, maximumMinor: 200_000_000, currency: 'USD' },
      startsOn: '2026-01-01',
      endsOn: '2030-12-31',
      capacity: { total: CAPACITY, concurrent: CAPACITY },
    });
    const waiting = [...(await proposals(offerId))];
    const replies: Reply<{ code?: string }>[] = [];
    const succeeded = () => replies.filter(({ status }) => status === 200).length;
    let interrupted = 0;

    // As a careful client: the same key and version until there is an answer.
    const claim = async (id: string) => {
      const options = { key: id, ifMatch: '"3"' };
      for (;;) {
        const reply = await focalPoint
          .post<{ code?: string }>(`/v1/invitations/${id}/accept`, {}, options)
          .catch(() => undefined);
        if (reply !== undefined && reply.status < 500) return reply;
        interrupted += 1;
        await delay(50);
      }
    };
    const client = async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) replies.push(await claim(id));
    };
    const race = Promise.all(Array.from({ length: CLIENTS }, client));
    for (const kill of KILL_AT) {
      await eventually(() => expect(succeeded()).toBeGreaterThanOrEqual(kill), AT_ONCE);
      await hub.service('matching').kill9();
      await hub.service('matching').restart();
    }
    await race;

    expect(replies).toHaveLength(CLAIMS);
    expect(succeeded()).toBe(CAPACITY);
    expect(new Set(replies.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
      new Set(['matching.offer.capacity-exhausted']),
    );
    await eventually(async () => {
      const { left, reservations } = await desk.read<OfferView>(`/v1/offers/${offerId}`);
      expect(left).toEqual({ total: 0, concurrent: 0 });
      expect(reservations.every(({ settled }) => settled)).toBe(true);
      const accepted = await invitations()
        .find({ status: 'accepted' }, { projection: { reservationId: 1 } })
        .toArray();
      expect(accepted.map(({ reservationId }) => String(reservationId)).sort()).toEqual(
        reservations.map(({ reservationId }) => reservationId).sort(),
      );
    }, PATIENCE);
    sayFigures('racing claims', { claims: CLAIMS, capacity: CAPACITY, kills: KILL_AT.length, interrupted });
    // Without a claim that lost its answer, the kills would show nothing.
    expect(interrupted).toBeGreaterThan(0);
  }, 600_000);
});
