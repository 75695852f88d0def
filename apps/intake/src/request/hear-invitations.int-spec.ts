import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvitationAcceptedV1 } from '@hub/contracts/matching/invitation-accepted.v1.js';
import { InvitationDeclinedV1 } from '@hub/contracts/matching/invitation-declined.v1.js';
import { InvitationInvitedV1 } from '@hub/contracts/matching/invitation-invited.v1.js';
import { InvitationProposalSubmittedV1 } from '@hub/contracts/matching/invitation-proposal-submitted.v1.js';
import { InvitationRetractedV1 } from '@hub/contracts/matching/invitation-retracted.v1.js';
import { ProviderProfileRevisedV1 } from '@hub/contracts/matching/provider-profile-revised.v1.js';
import { ProviderRegisteredV1 } from '@hub/contracts/matching/provider-registered.v1.js';
import { classifyFailure } from '@hub/messaging/classify-failure.js';
import { ProviderNamedConsumer } from '@hub/provider-names/provider-named.consumer.js';
import { closeWindow } from './domain/close-window.js';
import { recirculateRequest } from './domain/circulate-request.js';
import { aRequest, type RequestBuilder } from './domain/testing/a-request.js';
import { ReadTimeline } from './read-timeline/read-timeline.use-case.js';
import { InvitationConsumer } from './record-invitation/invitation.consumer.js';
import { heard } from '../../test/heard.js';
import { anIntakeStage, type IntakeStage, type Kept } from '../../test/intake-stage.js';

describe('a request that hears of its invitations', () => {
  let stage: IntakeStage;
  let consumer: InvitationConsumer;
  beforeAll(async () => {
    stage = await anIntakeStage();
    consumer = stage.get(InvitationConsumer);
  });
  afterAll(() => stage.end());

  const of = ({ requestId }: Pick<Kept, 'requestId'>, providerId: string, round = 1) => ({
    requestId,
    providerId,
    invitationId: `${providerId}-${String(round)}-${requestId}`,
  });
  const invited = (request: Pick<Kept, 'requestId'>, providerId: string, round = 1) =>
    consumer.invited(heard(InvitationInvitedV1, 1, { ...of(request, providerId, round), round }));
  const declined = (request: Kept, providerId: string, round = 1) =>
    consumer.declined(heard(InvitationDeclinedV1, 2, of(request, providerId, round)));
  const proposed = (request: Kept, providerId: string) =>
    consumer.proposed(heard(InvitationProposalSubmittedV1, 2, of(request, providerId)));
  const accepted = (request: Kept, providerId: string) =>
    consumer.accepted(heard(InvitationAcceptedV1, 3, of(request, providerId)));
  const retracted = (request: Kept, providerId: string) =>
    consumer.retracted(heard(InvitationRetractedV1, 4, of(request, providerId)));
  const standings = async (request: Kept) =>
    Object.fromEntries((await request.state()).invitations.map((each) => [each.providerId, each.standing]));

  it('reviews the offers at the last answer, once', async () => {
    const request = await stage.keep(aRequest().offersOpen(['nor', 'iom']));
    for (const provider of ['nor', 'iom', 'nor']) await invited(request, provider);
    await proposed(request, 'iom');
    const waiting = (await request.state()).status;

    await Promise.all([declined(request, 'nor'), declined(request, 'nor'), proposed(request, 'iom')]);
    await accepted(request, 'iom');

    expect(waiting).toBe('offers-open');
    expect((await request.state()).status).toBe('offers-review');
    expect(await standings(request)).toEqual({ nor: 'declined', iom: 'accepted' });
    expect(await request.news()).toEqual([
      ...Array<string>(4).fill('invitation-recorded'),
      'window-closed',
      'invitation-recorded',
    ]);
  });

  it('closes the window once when the last answers come at the same time', async () => {
    const providers = ['nor', 'iom', 'swe', 'unfpa'];
    const request = await stage.keep(aRequest().offersOpen(providers));
    await Promise.all(providers.map((provider) => invited(request, provider)));

    await Promise.all(providers.map((provider) => declined(request, provider)));

    expect((await request.state()).status).toBe('unmet');
    expect((await request.news()).slice(-2)).toEqual(['window-closed', 'found-unmet']);
    expect(await request.news()).toHaveLength(10);
  });

  it('keeps what earlier facts said, under the newest standing', async () => {
    const request = await stage.keep(aRequest().offersOpen(['nor', 'swe']));
    for (const hears of [invited, proposed, accepted]) await hears(request, 'nor');

    const { needItemId, amount, unOrganisation } = heard(InvitationProposalSubmittedV1, 2, {}).payload;
    expect((await request.state()).invitations).toMatchObject([
      { providerId: 'nor', seq: 3, standing: 'accepted', round: 1, needItemId, amount, unOrganisation },
    ]);
  });

  it('keeps the standing when a fact comes after a newer one, and takes from it only what was not known', async () => {
    const request = await stage.keep(aRequest().offersOpen(['nor', 'swe']));
    await accepted(request, 'nor');

    await declined(request, 'nor');
    expect(await request.news()).toEqual(['invitation-recorded']);
    await invited(request, 'nor');
    await invited(request, 'nor');

    expect((await request.state()).invitations).toMatchObject([
      { providerId: 'nor', seq: 3, standing: 'accepted', round: 1 },
    ]);
    expect(await request.news()).toEqual(['invitation-recorded', 'invitation-recorded']);
  });

  it('is unmet when the last proposal under review is taken back', async () => {
    const request = await stage.keep(aRequest().offersOpen());
    for (const hears of [invited, proposed, accepted]) await hears(request, 'nor');

    await retracted(request, 'nor');
    await retracted(request, 'nor');

    expect(await request.state()).toMatchObject({ status: 'unmet', ballWith: 'desk' });
    expect((await request.news()).slice(-2)).toEqual(['invitation-recorded', 'found-unmet']);
  });

  it('waits for the answers of the present round', async () => {
    const again: RequestBuilder = aRequest()
      .offersOpen(['nor', 'iom'])
      .does('focalPoint', closeWindow)
      .does('ana', recirculateRequest);
    const request = await stage.keep(again);
    for (const round of [1, 2]) for (const who of ['nor', 'iom']) await invited(request, who, round);

    for (const who of ['nor', 'iom']) await declined(request, who, 1);
    await declined(request, 'nor', 2);
    const waiting = (await request.state()).status;
    await declined(request, 'iom', 2);

    expect(waiting).toBe('offers-open');
    expect(await request.state()).toMatchObject({ status: 'unmet', round: 2 });
  });

  it('calls providers by the names that matching told last', async () => {
    const request = await stage.keep(aRequest().offersOpen(['unhcr-name', 'iom-name']));
    const names = stage.get(ProviderNamedConsumer);
    const revised = (seq: number, name: string) =>
      names.handle(heard(ProviderProfileRevisedV1, seq, { providerId: 'iom-name', name }));
    await names.handle(heard(ProviderRegisteredV1, 1, { providerId: 'iom-name', name: 'IOM' }));
    await revised(7, 'International Organization for Migration');
    await revised(4, 'Intergovernmental Committee for Migration');
    await invited(request, 'iom-name');
    await declined(request, 'unhcr-name');

    const reader = {
      id: 'focal-point.mkd',
      name: 'Elena',
      roles: ['focal-point'],
      organisation: 'state:MKD',
    };
    const { items } = await stage.get(ReadTimeline).execute(request.requestId, reader, 'en');

    expect(items.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'International Organization for Migration was invited.',
        'unhcr-name declined.',
      ]),
    );
  });

  it('hears again what came before it was there', async () => {
    const requestId = 'not-there-yet';
    const failure: unknown = await invited({ requestId }, 'nor').catch((error: unknown) => error);
    const isKept = await stage.isKept(requestId);

    const request = await stage.keep(aRequest().offersOpen(), requestId);
    await invited(request, 'nor');

    expect(failure).toMatchObject({ code: 'intake.request.not-found' });
    expect(classifyFailure(failure)).toBe('transient');
    expect(isKept).toBe(false);
    expect(await standings(request)).toEqual({ nor: 'invited' });
  });
});
