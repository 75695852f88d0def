import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ApiClient, Reply } from '../../../test/support/api-client.js';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { IntakeVoice } from './intake-voice.js';

const NEEDS = 40;
const CAPACITY = 15;
const KILLS = 4;
const NEED_IDS = Array.from({ length: NEEDS }, (_, index) => `need-${String(index + 1)}`);
const needItem = (needItemId: string) => ({
  needItemId,
  kind: 'technical',
  objectives: [1],
  sdgTargets: [],
  description: 'A shared register of migration data.',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  languages: ['en'],
  places: [{ country: 'MKD' }],
});
const TERMS = {
  title: 'Migration data and statistics',
  kind: 'technical',
  objectives: [1],
  geography: { countries: ['MKD'] },
  startsOn: '2026-01-01',
  endsOn: '2030-12-31',
  capacity: { total: CAPACITY, concurrent: CAPACITY },
};
const PROPOSAL = { startsOn: '2027-02-01', endsOn: '2027-11-30', summary: 'A register.' };

interface InvitationView {
  readonly id: string;
  readonly status: string;
  readonly reservationId?: string;
}
interface OfferView {
  readonly id: string;
  readonly left: { readonly total: number };
  readonly reservations: readonly { readonly reservationId: string; readonly settled: boolean }[];
}

describe('matching, killed again and again while a State accepts', () => {
  let hub: Hub;
  let voice: IntakeVoice;
  let interrupted = 0;

  beforeAll(async () => {
    hub = await Hub.start({ label: 'killed-while-accepting', services: ['matching'] });
    voice = new IntakeVoice(hub.environment);
  });

  afterAll(async () => {
    await voice.close();
    await hub.end();
  });

  async function proposals(coordinator: ApiClient): Promise<readonly string[]> {
    const needItems = NEED_IDS.map(needItem);
    const windowClosesAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
    await voice.cleared({ needItems: needItems as never });
    await voice.says('circulated', { round: 1, needItemIds: NEED_IDS, windowClosesAt });
    const invitations = await eventually(async () => {
      const { items } = await coordinator.read<{ items: readonly InvitationView[] }>(
        '/v1/invitations?limit=100',
      );
      expect(items).toHaveLength(NEEDS);
      return items.map(({ id }) => `/v1/invitations/${id}`);
    });
    for (const path of invitations) {
      await coordinator.act(path, 'express-interest');
      await coordinator.act(path, 'submit-proposal', PROPOSAL);
    }
    return invitations;
  }

  // As a careful client: the same key and version, until there is an answer.
  async function accept(focalPoint: ApiClient, path: string, etag: string): Promise<Reply<{ code: string }>> {
    const options = { key: randomUUID(), ifMatch: etag };
    for (;;) {
      const reply = await focalPoint
        .post<{ code: string }>(`${path}/accept`, {}, options)
        .catch(() => undefined);
      if (reply !== undefined && reply.status < 500) return reply;
      interrupted += 1;
      await delay(50);
    }
  }

  it('accepts exactly as much as there is, and loses none of it', async () => {
    const desk = hub.as('desk.ana').matching;
    const coordinator = hub.as('coordinator.iom-anna').matching;
    const focalPoint = hub.as('focal-point.mkd').matching;
    await desk.create('/v1/providers', { id: 'iom', name: 'IOM', kind: 'un-entity', unOrganisation: true });
    await hub.as('desk.ben').matching.act('/v1/providers/iom', 'verify');
    await screenProvider(hub, 'iom');
    const offer = await coordinator.create<OfferView>('/v1/offers', TERMS);
    const paths = await proposals(coordinator);
    const etags = await Promise.all(paths.map(async (path) => (await focalPoint.get(path)).etag ?? ''));

    const accepting = Promise.all(paths.map((path, index) => accept(focalPoint, path, etags[index] ?? '')));
    for (let kill = 0; kill < KILLS; kill += 1) {
      await delay(15 + kill * 15);
      await hub.service('matching').kill9();
      await hub.service('matching').restart();
    }
    const replies = await accepting;

    // Without a request that lost its answer, the run would show nothing.
    expect(interrupted).toBeGreaterThan(0);
    const accepted = replies.filter(({ status }) => status === 200);
    expect(accepted).toHaveLength(CAPACITY);
    expect(new Set(replies.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
      new Set(['matching.offer.capacity-exhausted']),
    );
    await eventually(async () => {
      const { left, reservations } = await desk.read<OfferView>(`/v1/offers/${offer.id}`);
      const { items } = await desk.read<{ items: readonly InvitationView[] }>(
        '/v1/invitations?status=accepted&limit=100',
      );
      expect(left.total).toBe(0);
      expect(reservations.every(({ settled }) => settled)).toBe(true);
      expect(items.map(({ reservationId }) => reservationId).sort()).toEqual(
        reservations.map(({ reservationId }) => reservationId).sort(),
      );
    });
  }, 300_000);
});
