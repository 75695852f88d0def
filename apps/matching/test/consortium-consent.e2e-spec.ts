import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Receiver } from '../../../libs/webhooks/test/receiver.js';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { PROPOSAL, terms } from './builders.js';
import { followQueue } from './follow-queue.js';
import { IntakeVoice } from './intake-voice.js';

interface Page<T> {
  readonly items: readonly T[];
}
interface Shortlist {
  readonly items: readonly { readonly matches: readonly { readonly providerId: string }[] }[];
}
interface Invitation {
  readonly id: string;
  readonly providerId: string;
}
interface Told {
  readonly type: string;
  readonly data: { readonly providerId: string; readonly memberId: string };
}

const PATIENCE = { timeoutMs: 60_000 };
const FACT = 'matching.provider.membership-';
const MEMBERSHIPS = '/v1/providers/alliance/memberships';

describe('a consortium whose members are asked', () => {
  const receiver = new Receiver();
  let hub: Hub;
  let voice: IntakeVoice;
  const ana = () => hub.as('desk.ana').matching;
  const of = (id: string) => hub.as(`coordinator.${id}-anna`).matching;
  const told = (fact: string, memberId: string) =>
    receiver.taken
      .map(({ body }) => JSON.parse(body) as Told)
      .filter(({ type, data }) => type === `${FACT}${fact}.v1` && data.memberId === memberId);
  const listed = async () =>
    ((await ana().read<Shortlist>(`/v1/shortlists/${voice.requestId}`)).items[0]?.matches ?? []).map(
      ({ providerId }) => providerId,
    );

  beforeAll(async () => {
    await receiver.start();
    hub = await Hub.start({
      label: 'consortium-consent',
      services: ['intake', 'matching'],
      environment: { WEBHOOK_ALLOW_LOOPBACK: 'true' },
    });
    voice = new IntakeVoice(hub.environment);
    for (const id of ['ngo', 'iom']) {
      const profile = { id, name: id.toUpperCase(), kind: id === 'ngo' ? 'civil-society' : 'un-entity' };
      await ana().create('/v1/providers', { ...profile, unOrganisation: id === 'iom' });
    }
    const webhook = { url: receiver.url, kinds: ['*'] };
    for (const id of ['ngo', 'alliance'])
      await hub.as(`coordinator.${id}-anna`).intake.create('/v1/webhooks', webhook);
  });
  afterAll(async () => {
    await voice.close();
    await hub.end();
    await receiver.stop();
  });

  it('matches once two have accepted, and is left by none while a State counts on it', async () => {
    const leaving = new AbortController();
    const events: string[] = [];
    const following = followQueue(
      hub,
      { provider: 'ngo', name: 'membership-changed', signal: leaving.signal },
      events,
    );
    const members = ['ngo', 'iom', 'city'];
    await ana().create('/v1/providers', { id: 'alliance', name: 'Alliance', kind: 'consortium', members });
    await hub.as('desk.ben').matching.act('/v1/providers/alliance', 'verify');
    await screenProvider(hub, 'alliance');
    await of('alliance').create('/v1/offers', terms());
    await voice.cleared();
    await eventually(() => ana().read(`/v1/shortlists/${voice.requestId}`), PATIENCE);

    expect(await listed()).toEqual([]);
    expect(await of('ngo').read('/v1/memberships')).toMatchObject({
      items: [{ consortiumId: 'alliance', consortiumName: 'Alliance', memberId: 'ngo', status: 'invited' }],
    });
    expect(await of('ngo').read('/v1/queue')).toMatchObject({ counts: { memberships: 1 } });
    await eventually(() => expect(told('invited', 'ngo')).toHaveLength(1), PATIENCE);
    await eventually(() => expect(events.join()).toContain('invited'), PATIENCE);

    await of('ngo').act(`${MEMBERSHIPS}/ngo`, 'accept');
    expect(await listed()).toEqual([]);
    await of('iom').act(`${MEMBERSHIPS}/iom`, 'accept');
    await eventually(async () => expect(await listed()).toEqual(['alliance']), PATIENCE);
    await eventually(() => {
      expect([...told('accepted', 'ngo'), ...told('accepted', 'iom')]).toHaveLength(2);
    }, PATIENCE);

    const invitation = await anAcceptedProposal();
    const { etag: ifMatch = '' } = await of('ngo').get(`${MEMBERSHIPS}/ngo`);
    const reason = 'Our office there has closed.';
    expect(await of('ngo').post(`${MEMBERSHIPS}/ngo/leave`, { reason }, { ifMatch })).toMatchObject({
      status: 409,
      body: { code: 'matching.membership.promises-open', details: { invitationIds: [invitation] } },
    });

    await voice.says('withdrawn', { reason: 'Not needed any more.' });
    await eventually(async () => {
      expect(await of('alliance').read(`/v1/invitations/${invitation}`)).toMatchObject({
        status: 'withdrawn',
      });
    }, PATIENCE);
    await of('ngo').act(`${MEMBERSHIPS}/ngo`, 'leave', { reason });

    expect(await of('alliance').read(MEMBERSHIPS)).toMatchObject({
      items: [
        { memberId: 'iom', memberName: 'IOM', status: 'accepted' },
        { memberId: 'city', status: 'invited' },
        { memberId: 'ngo', status: 'left', reason },
      ],
    });
    expect(await ana().read('/v1/providers/alliance')).not.toHaveProperty('clearUntil');
    expect(await ana().read('/v1/provider-watch')).toMatchObject({
      items: [{ providerId: 'alliance', concern: 'few-members' }],
    });
    await eventually(() => expect(told('left', 'ngo')).toHaveLength(1), PATIENCE);
    expect(told('invited', 'ngo')).toHaveLength(1);
    leaving.abort();
    await following;
  }, 180_000);

  async function anAcceptedProposal(): Promise<string> {
    await voice.says('circulated', {
      round: 1,
      needItemIds: ['need-1'],
      windowClosesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    });
    const id = await eventually(async () => {
      const { items } = await of('alliance').read<Page<Invitation>>('/v1/invitations');
      if (items[0] === undefined) throw new Error('nobody is invited yet');
      return items[0].id;
    }, PATIENCE);
    const path = `/v1/invitations/${id}`;
    await of('alliance').act(path, 'express-interest');
    await of('alliance').act(path, 'submit-proposal', PROPOSAL);
    await hub.as('focal-point.mkd').matching.act(path, 'accept');
    return id;
  }
});
