import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { PROPOSAL, terms } from './builders.js';
import { IntakeVoice } from './intake-voice.js';

interface Page<T> {
  readonly items: readonly T[];
}
interface InvitationView {
  readonly id: string;
  readonly providerId: string;
  readonly status: string;
}
interface ShortlistView {
  readonly withheld?: number;
  readonly items: readonly { readonly matches: readonly { readonly providerId: string }[] }[];
}
interface ProviderView {
  readonly clearUntil?: string;
  readonly screenings?: readonly { readonly screeningId: string }[];
  readonly redFlags?: readonly { readonly redFlagId: string }[];
}

const FLAG = {
  category: 'fraud-or-corruption',
  note: 'Invoices were paid twice.',
  evidence: 'DMS 2026/0518',
};

describe('a provider that two officers of the desk have to screen', () => {
  let hub: Hub;
  let voice: IntakeVoice;
  const ana = () => hub.as('desk.ana').matching;
  const ben = () => hub.as('desk.ben').matching;
  const focalPoint = () => hub.as('focal-point.mkd').matching;
  const iom = () => hub.as('coordinator.iom-anna').matching;

  beforeAll(async () => {
    hub = await Hub.start({ label: 'screening', services: ['matching'] });
    voice = new IntakeVoice(hub.environment);
  });
  afterAll(async () => {
    await voice.close();
    await hub.end();
  });

  const shortlist = () => ana().read<ShortlistView>(`/v1/shortlists/${voice.requestId}`);
  const listed = async () =>
    ((await shortlist()).items[0]?.matches ?? []).map(({ providerId }) => providerId);
  const invitations = async () =>
    (await ana().read<Page<InvitationView>>(`/v1/invitations?requestId=${voice.requestId}`)).items;

  it('is neither listed nor invited without a valid screening, nor accepted with an upheld red flag', async () => {
    const profile = { id: 'iom', name: 'IOM', kind: 'un-entity', unOrganisation: true };
    await ana().create('/v1/providers', profile);
    await ben().act('/v1/providers/iom', 'verify');
    await iom().create('/v1/offers', terms());
    await voice.cleared();
    await eventually(shortlist);
    expect(await listed()).toEqual([]);
    expect(await focalPoint().read(`/v1/shortlists/${voice.requestId}/refusals`)).toMatchObject({
      needItems: [
        {
          refused: [{ reason: 'screening', offers: 1 }],
          nearMisses: [
            {
              reason: 'screening',
              explanation:
                'IOM would fit but for one thing: the secretariat’s checks of the provider are not valid.',
            },
          ],
        },
      ],
    });
    await voice.says('circulated', {
      round: 1,
      needItemIds: ['need-1'],
      windowClosesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    });
    expect(await ana().read('/v1/provider-watch')).toMatchObject({
      items: [{ providerId: 'iom', concern: 'unscreened', promises: [] }],
    });

    const found = { lists: ['un-security-council'], outcome: 'clear', evidence: 'Search report' };
    await expect(ana().act('/v1/providers/iom', 'screenings', found)).rejects.toMatchObject({ status: 422 });
    const both = { ...found, lists: ['un-security-council', 'ungm-ineligibility'] };
    const { screenings } = await ana().act<ProviderView>('/v1/providers/iom', 'screenings', both);
    const confirm = `screenings/${screenings?.[0]?.screeningId ?? ''}/confirm`;
    await expect(ana().act('/v1/providers/iom', confirm)).rejects.toMatchObject({ status: 403 });
    await ben().act('/v1/providers/iom', confirm);

    await eventually(async () => expect(await listed()).toEqual(['iom']));
    const [invitation] = await eventually(async () => {
      const items = await invitations();
      expect(items).toMatchObject([{ providerId: 'iom', status: 'invited' }]);
      return items;
    });
    const path = `/v1/invitations/${invitation?.id ?? ''}`;
    await iom().act(path, 'express-interest');
    await iom().act(path, 'submit-proposal', PROPOSAL);

    const { redFlags } = await ana().act<ProviderView>('/v1/providers/iom', 'red-flags', FLAG);
    const flag = `red-flags/${redFlags?.[0]?.redFlagId ?? ''}`;
    await expect(ana().act('/v1/providers/iom', `${flag}/uphold`)).rejects.toMatchObject({ status: 403 });
    await ben().act('/v1/providers/iom', `${flag}/uphold`);

    expect(await shortlist()).toMatchObject({ withheld: 1, items: [{ matches: [] }] });
    await expect(focalPoint().act(path, 'accept')).rejects.toMatchObject({
      status: 409,
      problem: { code: 'matching.provider.not-cleared' },
    });
    expect(await ana().read('/v1/provider-watch')).toMatchObject({
      items: [{ concern: 'red-flag', promises: [{ requestId: voice.requestId, status: 'submitted' }] }],
    });
    const seenByState = await focalPoint().read<ProviderView>('/v1/providers/iom');
    expect(seenByState).not.toHaveProperty('redFlags');
    expect(seenByState).not.toHaveProperty('screenings');
    expect((await iom().read<Page<object>>('/v1/providers')).items[0]).not.toHaveProperty('redFlags');

    await ana().act('/v1/providers/iom', `${flag}/close`, { reason: 'The money was paid back.' });
    await focalPoint().act(path, 'accept');
    expect(await shortlist()).not.toHaveProperty('withheld');
  });

  it('comes back into a round that is open, and keeps what it has promised', async () => {
    const { redFlags = [] } = await ana().act<ProviderView>('/v1/providers/iom', 'red-flags', FLAG);
    await ben().act('/v1/providers/iom', `red-flags/${redFlags.at(-1)?.redFlagId ?? ''}/uphold`);
    expect(await invitations()).toMatchObject([{ providerId: 'iom', status: 'accepted' }]);
    expect(await ana().read('/v1/provider-watch')).toMatchObject({
      items: [{ providerId: 'iom', promises: [{ status: 'accepted' }] }],
    });

    await ana().create('/v1/providers', {
      id: 'undp',
      name: 'UNDP',
      kind: 'un-entity',
      unOrganisation: true,
    });
    await ben().act('/v1/providers/undp', 'verify');
    await screenProvider(hub, 'undp');
    await hub.as('coordinator.undp-anna').matching.create('/v1/offers', terms());
    await eventually(async () => expect(await listed()).toEqual(['undp']));
    await eventually(async () => expect(await invitations()).toHaveLength(2));
  });
});
