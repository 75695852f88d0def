import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declineInvitation } from '../src/invitation/domain/answer-invitation.js';
import { Invitations } from '../src/invitation/storage/invitation.repository.js';
import { closeShortlist } from '../src/shortlist/domain/shortlist.js';
import { Shortlists } from '../src/shortlist/storage/shortlist.repository.js';
import type { GapMapView } from '../src/gap-map/read-gap-map/gap-map.view.js';
import { needItem, PROPOSAL } from './builders.js';
import { commandOf, MatchingInProcess } from './in-process.js';

const STATES = ['KEN', 'UGA', 'TZA', 'RWA'];

describe('the public gap map', () => {
  const matching = new MatchingInProcess();
  const needs = (state: string) => [
    needItem({ needItemId: 'need-1', places: [{ country: state }], endsOn: '2099-12-31' }),
    needItem({ needItemId: 'need-2', kind: 'technical', places: [{ country: state }], endsOn: '2099-12-31' }),
  ];

  beforeAll(async () => {
    await matching.start();
    for (const state of STATES)
      await matching.get(Shortlists).execute(state, commandOf(), () => [
        {
          type: 'matching.shortlist.drawn-up.v1',
          data: {
            ...{
              shortlistId: state,
              requestId: state,
              title: `Secret of ${state}`,
              requestingStates: [state],
            },
            ...{ needItems: needs(state), urgency: 'normal', weightsVersion: 'v1', items: [] },
            drawnUpAt: new Date().toISOString(),
          },
        },
      ]);
  });
  afterAll(() => matching.end());

  const get = (query = '', headers = {}) =>
    matching.as('operator.olga').get<GapMapView>(`/v1/gap-map${query}`, { headers });
  /** A minute later, so that the map is drawn anew. */
  const drawnAnew = () => {
    matching.now = new Date(matching.now.getTime() + 61_000);
    return get('?place=014&kind=financial');
  };
  const invite = (state: string, needItemId: string) =>
    matching.anInvitation({ requestId: state, requestingStates: [state], needItemId });

  it('says what would unlock most, and names no request and no State', async () => {
    const { body, headers } = await get('?place=014');

    expect(body.items).toMatchObject([
      { kind: 'financial', objective: 1, requests: 4, completes: 0, language: 'en', currency: 'USD' },
      { kind: 'technical', objective: 1, requests: 4 },
    ]);
    for (const state of STATES) expect(JSON.stringify(body)).not.toContain(state);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('follows what is declined, proposed and closed', async () => {
    const declined = await invite('KEN', 'need-1');
    await matching
      .get(Invitations)
      .execute(declined, commandOf(), (found) =>
        found === undefined ? [] : declineInvitation(found, 'amount', undefined),
      );
    const proposed = await invite('UGA', 'need-2');
    const sides = {
      needItemId: 'need-2',
      offerId: 'offer-1',
      providerKind: 'un-entity',
      unOrganisation: true,
    } as const;
    const subject = { invitationId: proposed, requestId: 'UGA', providerId: 'iom' };
    await matching.get(Invitations).execute(proposed, commandOf(), () => [
      { type: 'matching.invitation.interest-expressed.v1', data: subject },
      { type: 'matching.invitation.proposal-submitted.v1', data: { ...subject, ...sides, ...PROPOSAL } },
    ]);

    expect((await drawnAnew()).body.items).toMatchObject([
      { requests: 4, completes: 1, declines: [{ reasonCode: 'amount', count: 1 }] },
    ]);

    await matching
      .get(Shortlists)
      .execute('RWA', commandOf(), (shortlist) => closeShortlist(shortlist, 'Withdrawn.'));
    expect((await drawnAnew()).body.items).toMatchObject([{ requests: 3 }]);
    await matching
      .get(Shortlists)
      .execute('TZA', commandOf(), (shortlist) => closeShortlist(shortlist, 'Withdrawn.'));
    expect((await drawnAnew()).body.items).toEqual([]);
  });

  it('comes as CSV too, is not sent again unchanged, and refuses a wrong filter', async () => {
    const { etag = '' } = await get();
    expect((await get('', { 'if-none-match': etag })).status).toBe(304);
    const csv = await matching.as('operator.olga').get<string>('/v1/gap-map?format=csv');
    expect(csv.body).toContain('Requests unlocked');
    expect(await get('?objective=24')).toMatchObject({
      status: 400,
      body: { code: 'platform.invalid-input' },
    });
  });
});
