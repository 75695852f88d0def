import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { registerProvider } from '../src/provider/domain/provider-decisions.js';
import { Providers } from '../src/provider/storage/provider.repository.js';
import { MatchingInProcess } from './in-process.js';

describe('a consortium’s members', () => {
  const hub = new MatchingInProcess();
  const desk = () => hub.as('desk.ana');
  const consortium = (id: string, members: readonly string[]) => ({
    id,
    name: id,
    kind: 'consortium',
    members,
  });

  beforeAll(async () => {
    await hub.start();
  });
  afterAll(() => hub.end());

  it('are never itself, directly or through others, when it is entered or corrected', async () => {
    const itself = await desk().post('/v1/providers', consortium('alone', ['alone', 'other']));
    await desk().create('/v1/providers', consortium('inner', ['middle', 'ngo']));
    const first = await desk().post('/v1/providers', consortium('outer', ['inner', 'ngo']));
    const through = await desk().post('/v1/providers', consortium('middle', ['outer', 'ngo']));
    const { id: _, ...corrected } = consortium('inner', ['outer', 'ngo']);
    const ofInner = await desk().get('/v1/providers/inner');
    const later = await desk().put('/v1/providers/inner', corrected, { ifMatch: ofInner.etag ?? '' });

    expect(itself).toMatchObject({ status: 409, body: { code: 'matching.provider.contains-itself' } });
    expect(first.status).toBe(201);
    expect(through).toMatchObject({
      status: 409,
      body: { details: { way: ['middle', 'outer', 'inner', 'middle'] } },
    });
    expect(later).toMatchObject({ status: 409, body: { details: { way: ['inner', 'outer', 'inner'] } } });
    expect((await desk().get('/v1/providers/middle')).status).toBe(404);
  });

  it('are not verified where two corrections at the same moment have made a circle', async () => {
    const at = new Date();
    for (const [id, member] of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      const { id: _, ...profile } = consortium(id, [member, 'ngo']);
      const command = { cause: `test:${randomUUID()}`, by: { id: 'desk.ben', role: 'desk' }, at };
      const entered = { ...profile, kind: 'consortium' as const, unOrganisation: false };
      await hub
        .get(Providers)
        .execute(id, command, (provider) => registerProvider(provider, id, entered, at));
    }
    const { etag = '' } = await desk().get('/v1/providers/left');

    expect(await desk().post('/v1/providers/left/verify', {}, { ifMatch: etag })).toMatchObject({
      status: 409,
      body: { code: 'matching.provider.contains-itself' },
    });
  });

  it('are asked: each answers for itself, the consortium may stop asking, and others see who has accepted', async () => {
    await desk().create('/v1/providers', { id: 'iom', name: 'IOM', kind: 'un-entity', unOrganisation: true });
    await desk().create('/v1/providers', consortium('alliance', ['iom', 'union', 'city']));
    const path = '/v1/providers/alliance/memberships';
    const [iom, union] = [hub.as('coordinator.iom-anna'), hub.as('coordinator.union-anna')];
    const lead = hub.as('coordinator.alliance-anna');

    const { etag = '' } = await iom.get(`${path}/iom`);
    const withoutVersion = await iom.post(`${path}/iom/accept`);
    const accepted = await iom.post(`${path}/iom/accept`, {}, { ifMatch: etag });
    const stale = await union.post(`${path}/union/decline`, {}, { ifMatch: etag });
    await union.act(`${path}/union`, 'decline', { reason: 'Not our field.' });
    const { etag: now = '' } = await lead.get(`${path}/city`);
    const forAnother = await iom.post(`${path}/city/accept`, {}, { ifMatch: now });
    const byAnother = await iom.post(`${path}/city/withdraw`, {}, { ifMatch: now });
    const city = await hub.as('coordinator.city-anna').post(`${path}/city/accept`, {}, { ifMatch: now });
    const withdrawn = await lead.act(`${path}/city`, 'withdraw', { reason: 'Too late.' });

    expect(withoutVersion.status).toBe(428);
    expect(accepted).toMatchObject({ status: 200, body: { memberName: 'IOM', status: 'accepted' } });
    expect(stale.status).toBe(412);
    expect([forAnother.status, byAnother.status]).toEqual([404, 404]);
    expect(city).toMatchObject({ status: 409, body: { code: 'matching.provider.not-registered' } });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', reason: 'Too late.' });
    expect(await iom.read(path)).toMatchObject({ items: [{ memberId: 'iom', status: 'accepted' }] });
    expect((await union.get(path)).status).toBe(404);
    expect(await union.read('/v1/memberships')).toMatchObject({
      items: [{ consortiumId: 'alliance', status: 'declined', reason: 'Not our field.' }],
    });
    expect(await hub.as('finance.zak').read('/v1/providers/alliance')).toMatchObject({ members: ['iom'] });
    expect(await desk().read(path)).toMatchObject({ items: [{ memberId: 'iom' }, {}, {}] });
    expect((await desk().get('/v1/providers/nobody/memberships')).status).toBe(404);
  });

  it('that were entered before members were asked count as having accepted', async () => {
    const command = { cause: `test:${randomUUID()}`, by: { id: 'desk.ben', role: 'desk' }, at: new Date() };
    const old = {
      ...consortium('veteran', ['iom', 'union']),
      kind: 'consortium' as const,
      unOrganisation: true,
    };
    const { id: providerId, ...profile } = old;
    await hub
      .get(Providers)
      .execute(providerId, command, (provider) =>
        registerProvider(provider, providerId, profile, command.at).slice(0, 1),
      );
    const union = hub.as('coordinator.union-anna');

    const { items } = await union.read<{ items: object[] }>('/v1/memberships');
    expect(items[0]).toMatchObject({ consortiumId: 'veteran', status: 'accepted' });
    expect(await hub.as('finance.zak').read('/v1/providers/veteran')).toMatchObject({
      members: ['iom', 'union'],
    });
    expect(
      await union.act('/v1/providers/veteran/memberships/union', 'leave', { reason: 'We close.' }),
    ).toMatchObject({ status: 'left' });
  });
});
