import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { readEvents, type StreamedEvent } from '@hub/client/read-events.js';
import { getModelToken } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { eventually } from '../../../test/support/eventually.js';
import type { ApiClient } from '../../../test/support/api-client.js';
import { INVITATION_MODEL, type InvitationDocument } from '../src/invitation/storage/invitation.schema.js';
import { inQueue, QUEUE_VIEWS } from '../src/queue/domain/queue-view.js';
import { ReadQueue } from '../src/queue/read-queue/read-queue.use-case.js';
import { QueuePage } from '../src/queue/read-queue/queue.view.js';
import { MatchingInProcess } from './in-process.js';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly work?: { readonly assignee?: { readonly name: string } };
}
interface Queue {
  readonly items: readonly Item[];
  readonly counts: Readonly<Record<string, number>>;
  readonly nextCursor?: string;
}

const DAY_MS = 86_400_000;
const hub = new MatchingInProcess();
let anna: ApiClient;
let ben: ApiClient;

beforeAll(async () => {
  await hub.start(2);
  anna = hub.as('coordinator.iom-anna');
  ben = hub.as('coordinator.iom-ben', 1);
});
afterAll(() => hub.end());

const inDays = (days: number): string => new Date(hub.now.getTime() + days * DAY_MS).toISOString();
const queue = (who: ApiClient, query: string): Promise<Queue> => who.read<Queue>(`/v1/queue?${query}`);
const idsIn = async (who: ApiClient, query: string): Promise<readonly string[]> =>
  (await queue(who, query)).items.map(({ id }) => id);

describe('the queues of a provider’s coordinators', () => {
  it('let exactly one of two claim an item, and tell the other who it was', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => hub.anInvitation({ requestId: 'race' })));

    const pairs = await Promise.all(
      ids.map((id) => Promise.all([anna, ben].map((who) => who.post<Item>(`/v1/invitations/${id}/claim`)))),
    );

    for (const [index, replies] of pairs.entries()) {
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      const winner = replies.findIndex(({ status }) => status === 200);
      const name = ['Iom Anna (coordinator)', 'Iom Ben (coordinator)'][winner];
      expect(replies[1 - winner]?.body).toMatchObject({
        code: 'matching.invitation.claimed-already',
        details: { assignee: { name } },
      });
      const stored = await anna.read<Item>(`/v1/invitations/${ids[index] ?? ''}`);
      expect(stored.work?.assignee?.name).toBe(name);
    }
  });

  it('show mine, unassigned, due soon and waiting for others, most urgent first', async () => {
    const of = 'requestId=views';
    const [later, soon, mine] = await Promise.all(
      [20, 3, 10].map((days) => hub.anInvitation({ requestId: 'views', respondBy: inDays(days) })),
    );
    const path = `/v1/invitations/${mine ?? ''}`;
    await anna.post(`${path}/claim`);

    expect(await idsIn(anna, `view=unassigned&${of}`)).toEqual([soon, later]);
    expect(await idsIn(anna, `view=mine&${of}`)).toEqual([mine]);
    expect(await idsIn(ben, `view=mine&${of}`)).toEqual([]);
    expect(await idsIn(ben, `view=due-soon&${of}`)).toEqual([soon]);

    await anna.act(path, 'express-interest');
    await anna.act(path, 'submit-proposal', {
      amount: { amountMinor: 90_000_000, currency: 'USD' },
      startsOn: '2026-10-01',
      endsOn: '2028-01-31',
      summary: 'A register.',
    });
    expect(await idsIn(ben, `view=waiting-for-others&${of}`)).toEqual([mine]);
    expect(await idsIn(anna, `view=mine&${of}`)).toEqual([]);
    expect(await queue(hub.as('coordinator.unhcr-chen'), 'view=unassigned')).toMatchObject({ items: [] });
  });

  it('answer as they are described, page by page', async () => {
    await Promise.all(Array.from({ length: 5 }, () => hub.anInvitation({ requestId: 'pages' })));
    const first = await queue(anna, 'view=unassigned&requestId=pages&limit=3');
    const second = await queue(
      anna,
      `view=unassigned&requestId=pages&limit=3&cursor=${first.nextCursor ?? ''}`,
    );

    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(5);
    expect(second.nextCursor).toBeUndefined();
    expect(
      validateSync(plainToInstance(QueuePage, first), { whitelist: true, forbidNonWhitelisted: true }).map(
        String,
      ),
    ).toEqual([]);
  });

  it('give an item to a colleague, who gives it back; a stale version changes nothing', async () => {
    const path = `/v1/invitations/${await hub.anInvitation({ requestId: 'hand-over' })}`;
    await Promise.all([queue(anna, ''), queue(ben, '')]);
    const { items } = await anna.read<{ items: { id: string; name: string }[] }>('/v1/queue/colleagues');
    const colleague = items.find(({ name }) => name.includes('Ben'))?.id ?? '';
    const { etag } = await anna.get(path);

    await anna.act(path, 'assign', { assigneeId: colleague });

    expect(await idsIn(ben, 'view=mine&requestId=hand-over')).toHaveLength(1);
    expect(
      (await anna.post(`${path}/assign`, { assigneeId: colleague }, { ifMatch: etag ?? '' })).status,
    ).toBe(412);
    await expect(anna.act(path, 'release')).rejects.toMatchObject({ status: 409 });
    await expect(anna.act(path, 'assign', { assigneeId: 'nobody' })).rejects.toMatchObject({
      problem: { code: 'matching.invitation.unknown-colleague' },
    });
    await ben.act(path, 'release');
    expect(await idsIn(anna, 'view=unassigned&requestId=hand-over')).toHaveLength(1);
  });

  it('keep a snoozed item out until its time has come', async () => {
    const id = await hub.anInvitation({ requestId: 'snooze', respondBy: inDays(5) });
    await anna.act(`/v1/invitations/${id}`, 'snooze', { until: inDays(2) });

    const onlooker = { providerId: 'iom', coordinatorId: 'coordinator.iom-anna' };
    const idsAt = async (days: number) => {
      const at = new Date(hub.now.getTime() + days * DAY_MS);
      const asked = { view: 'due-soon', filter: { requestId: 'snooze' }, page: {} } as const;
      return (await hub.get(ReadQueue).items(asked, { ...onlooker, at }, ({ _id }) => _id)).items;
    };
    expect(await idsAt(1.99)).toEqual([]);
    expect(await idsAt(2)).toEqual([id]);
  });

  it('decline many for one reason, each with its own outcome, and again without effect', async () => {
    const ids = await Promise.all(Array.from({ length: 3 }, () => hub.anInvitation({ requestId: 'many' })));
    const [first = '', colleagues = '', third = ''] = ids;
    await ben.post(`/v1/invitations/${colleagues}/claim`);
    const body = { invitationIds: [first, colleagues, 'unknown', third], reasonCode: 'no-capacity-now' };
    const options = { key: 'decline-many' };

    const reply = await anna.post('/v1/queue/decline', body, options);

    expect(reply.body).toMatchObject({
      items: [
        { invitationId: first, outcome: 'declined' },
        { invitationId: colleagues, outcome: 'refused', code: 'matching.invitation.claimed-already' },
        { invitationId: 'unknown', outcome: 'refused', code: 'matching.invitation.not-found' },
        { invitationId: third, outcome: 'declined' },
      ],
    });
    const { version } = await anna.read<Item>(`/v1/invitations/${first}`);
    await ben.act(`/v1/invitations/${colleagues}`, 'release');
    const again = await anna.post<{ items: { outcome: string }[] }>('/v1/queue/decline', body, options);
    expect(again.body.items.map(({ outcome }) => outcome)).toEqual([
      'declined',
      'declined',
      'refused',
      'declined',
    ]);
    expect((await anna.read<Item>(`/v1/invitations/${first}`)).version).toBe(version);
  });

  it('remember a coordinator’s own filters', async () => {
    await hub.anInvitation({ requestId: 'filters', requestingStates: ['KEN'] });
    await anna.put('/v1/queue/filters', { name: 'kenya', state: 'KEN', objective: 1 });

    expect(await idsIn(anna, 'view=unassigned&filter=kenya')).toHaveLength(1);
    expect(await idsIn(anna, 'view=unassigned&filter=kenya&kind=human')).toEqual([]);
    expect((await ben.get('/v1/queue?filter=kenya')).status).toBe(404);
    expect(await anna.read('/v1/queue/filters')).toEqual({
      items: [{ name: 'kenya', state: 'KEN', objective: 1 }],
    });
    await anna.send('DELETE', '/v1/queue/filters/kenya', undefined, { key: 'k' });
    expect(await anna.read('/v1/queue/filters')).toEqual({ items: [] });

    const name = 'كينيا: work / training';
    await anna.put('/v1/queue/filters', { name, state: 'KEN' });
    const inAddress = encodeURIComponent(name);
    expect(await idsIn(anna, `view=unassigned&filter=${inAddress}`)).toHaveLength(1);
    expect((await anna.put('/v1/queue/filters', { name: ' ' })).status).toBe(400);
    await anna.send('DELETE', `/v1/queue/filters/${inAddress}`, undefined, { key: 'k2' });
    expect(await anna.read('/v1/queue/filters')).toEqual({ items: [] });
  });

  it('tell whoever follows them, from any replica, what a colleague does; a version once', async () => {
    const seen: StreamedEvent[] = [];
    const leaving = new AbortController();
    const answer = await hub.open('coordinator.iom-anna', '/v1/queue/stream', 0, leaving.signal);
    const following = (async () => {
      for await (const event of readEvents(answer)) seen.push(event);
    })().catch(() => undefined);
    const id = await hub.anInvitation({ requestId: 'stream' });
    const others = await hub.anInvitation({ requestId: 'stream', providerId: 'unhcr' });

    await ben.post(`/v1/invitations/${id}/claim`);

    const ofRequest = () => seen.map(({ data }) => JSON.parse(data) as Item & { invitationId: string });
    await eventually(() => {
      const last = ofRequest()
        .filter(({ invitationId }) => invitationId === id)
        .at(-1);
      expect(last).toMatchObject({ version: 2, work: { assignee: { name: 'Iom Ben (coordinator)' } } });
    });
    const versions = ofRequest().filter(({ invitationId }) => invitationId === id);
    expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
    expect(ofRequest().some(({ invitationId }) => invitationId === others)).toBe(false);
    leaving.abort();
    await following;
  });

  it.each(QUEUE_VIEWS)('read %s by an index, already in order', async (view) => {
    const model = hub.get<Model<InvitationDocument>>(getModelToken(INVITATION_MODEL) as string);
    const onlooker = { providerId: 'iom', coordinatorId: 'coordinator.iom-anna', at: hub.now };

    const plan = await model
      .find(inQueue(view, onlooker))
      .sort({ 'work.dueAt': 1, _id: 1 })
      .limit(20)
      .explain('queryPlanner');

    const stages = JSON.stringify(
      (plan as unknown as { queryPlanner: { winningPlan: object } }).queryPlanner.winningPlan,
    );
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toMatch(/"COLLSCAN"|"SORT"/);
  });
});
