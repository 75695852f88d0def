import { describe, expect, it } from '@jest/globals';
import { chooseOffers, closeUnmet, findNoneAcceptable } from './choose-offers.js';
import { circulateRequest, recirculateRequest } from './circulate-request.js';
import { closeWindow } from './close-window.js';
import { recordInvitation, recordShortlist } from './record-partners.js';
import { referToFund } from './refer-to-fund.js';
import { recordAllocation, type AllocationNews } from './record-funding.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { PLAN } from './testing/sample-request.js';

describe('circulating', () => {
  it('waits for the shortlist', () => {
    expect(codeOf(() => aRequest().inMatching().does('ana', circulateRequest))).toBe('shortlist-not-ready');
  });

  it('opens a window of 60 days, or of 7 when it is urgent', () => {
    const days = (request: RequestBuilder) =>
      ((request.state.dueAt?.getTime() ?? 0) - request.at.getTime()) / 86_400_000;

    expect(days(aRequest().offersOpen())).toBe(60);
    expect(days(aRequest().offersOpen(['nor'], { urgency: 'emergency' }))).toBe(7);
  });

  it('goes round three times at most', () => {
    const request = aRequest().unmet();
    for (let round = 2; round <= 3; round += 1)
      request.does('ana', recirculateRequest).does('focalPoint', closeWindow);

    expect(request.state).toMatchObject({ status: 'unmet', round: 3 });
    expect(codeOf(() => request.does('ana', recirculateRequest))).toBe('circulation-rounds-exhausted');
  });

  it('finds the request unmet at once where nobody is on the shortlist, and does not go round again for that', () => {
    const request = aRequest().offersOpen([]);

    expect(request.state).toMatchObject({ status: 'unmet', round: 1, ballWith: 'desk' });
    expect(codeOf(() => request.does('ana', recirculateRequest))).toBe('shortlist-empty');
    request.does('timers', (state) =>
      recordShortlist(state, {
        shortlistId: 'r-1',
        seq: 2,
        items: [{ needItemId: 'need-1', providerIds: ['nor'] }],
      }),
    );
    expect(request.does('ana', recirculateRequest).state).toMatchObject({ status: 'offers-open', round: 2 });
  });

  it('knows its need items', () => {
    const request = aRequest()
      .inMatching()
      .does('timers', (state) => recordShortlist(state, { shortlistId: 's', seq: 1, items: [] }));

    expect(
      codeOf(() =>
        request.does('ana', (state, act) => circulateRequest(state, { ...act, needItemIds: ['need-9'] })),
      ),
    ).toBe('unknown-need-item');
  });
});

describe('the window', () => {
  it('closes when everyone on the shortlist has answered, not before', () => {
    const request = aRequest()
      .offersOpen(['nor', 'iom'])
      .hears('nor', 1, 'invited')
      .hears('nor', 2, 'declined');
    expect(request.state.status).toBe('offers-open');

    request.hears('iom', 1, 'invited');
    expect(request.state.status).toBe('offers-open');
    expect(request.hears('iom', 2, 'proposed').state).toMatchObject({
      status: 'offers-review',
      ballWith: 'focal-point',
    });
  });

  it('leaves the request unmet when no proposal stands', () => {
    expect(aRequest().offersOpen().hears('nor', 1, 'declined').state.status).toBe('unmet');
    expect(aRequest().offersOpen().rings('window-closes').state.status).toBe('unmet');
    expect(aRequest().inReview().hears('nor', 2, 'withdrawn').state.status).toBe('unmet');
  });

  it('keeps what is open for review when time is up', () => {
    const request = aRequest().offersOpen(['nor', 'iom']).hears('nor', 1, 'proposed').rings('window-closes');

    expect(request.state.status).toBe('offers-review');
  });
});

describe('an invitation’s news', () => {
  it('counts once, and not after newer ones', () => {
    const request = aRequest().offersOpen(['nor', 'iom']).hears('nor', 3, 'accepted');
    const seen = request.history.length;

    request.hears('nor', 3, 'accepted').hears('nor', 2, 'proposed');

    expect(request.history).toHaveLength(seen);
    expect(request.state.invitations).toMatchObject([{ standing: 'accepted', seq: 3 }]);
  });

  it('adds which need and which round when it comes after newer ones, and then closes the window', () => {
    const request = aRequest()
      .offersOpen()
      .does('timers', (state, { at }) =>
        recordInvitation(state, {
          at,
          invitationId: 'i-nor',
          seq: 2,
          standing: 'declined',
          providerId: 'nor',
        }),
      );
    expect(request.state.status).toBe('offers-open');

    request.hears('nor', 1, 'invited');

    expect(request.state).toMatchObject({
      status: 'unmet',
      invitations: [{ standing: 'declined', seq: 2, needItemId: 'need-1', round: 1 }],
    });
    const { length } = request.history;
    expect(request.hears('nor', 1, 'invited').history).toHaveLength(length);
  });

  it('is kept without harm when it comes late', () => {
    const request = aRequest().inDesign().planned();

    expect(request.hears('nor', 3, 'confirmed').state).toMatchObject({
      status: 'design',
      invitations: [{ standing: 'confirmed' }],
    });
  });

  it('keeps what earlier news said', () => {
    const request = aRequest()
      .offersOpen(['nor', 'iom'])
      .hears('nor', 1, 'proposed')
      .does('timers', (state, { at }) =>
        recordInvitation(state, {
          at,
          invitationId: 'i-nor',
          seq: 2,
          standing: 'accepted',
          providerId: 'nor',
        }),
      );

    expect(request.state.invitations).toMatchObject([
      { needItemId: 'need-1', round: 1, amount: { amountMinor: 40_000_000 }, standing: 'accepted' },
    ]);
  });
});

describe('choosing', () => {
  const choose = (request: RequestBuilder, ...invitationIds: string[]) =>
    request.does('focalPoint', (state, act) => chooseOffers(state, { ...act, invitationIds }));

  it('is among accepted proposals, and at least one', () => {
    const request = aRequest().inReview();

    expect(codeOf(() => choose(request, 'i-nor'))).toBe('offer-not-accepted');
    expect(codeOf(() => choose(request))).toBe('offer-not-accepted');
    expect(choose(request.hears('nor', 2, 'accepted'), 'i-nor').state.status).toBe('design');
  });

  it('is the State’s alone', () => {
    const request = aRequest().inReview().hears('nor', 2, 'accepted');

    expect(
      codeOf(() =>
        request.does('ana', (state, act) => chooseOffers(state, { ...act, invitationIds: ['i-nor'] })),
      ),
    ).toBe('forbidden');
  });

  it('may find nothing acceptable, which can end the request', () => {
    const request = aRequest()
      .inReview()
      .does('focalPoint', (state, act) => findNoneAcceptable(state, { ...act, reason: 'Too late.' }));

    expect(request.state.status).toBe('unmet');
    request.does('carla', (state, act) => closeUnmet(state, { ...act, reason: 'No partner.' }));
    expect(request.state).toMatchObject({ status: 'closed-unmet', ballWith: 'nobody' });
  });
});

describe('the fund', () => {
  const refer = (
    request: RequestBuilder,
    person: 'ana' | 'focalPoint',
    more: { unOrganisations?: string[]; leadImplementer?: string } = {},
  ) =>
    request.does(person, (state, act) =>
      referToFund(state, { ...act, ...more, knownUnOrganisations: ['iom', 'unfpa'] }),
    );
  const named = { unOrganisations: ['iom', 'unfpa'], leadImplementer: 'iom' };
  const referred = () => refer(refer(aRequest().unmet(), 'ana', named), 'focalPoint');
  const hears = (request: RequestBuilder, news: Partial<AllocationNews>) =>
    request.does('timers', (state) =>
      recordAllocation(state, { allocationId: 'al-1', seq: 1, standing: 'reserved', ...news }),
    );
  const amount = { amountMinor: 40_000_000, currency: 'USD' };

  it('is asked by desk and focal point together', () => {
    const request = refer(aRequest().unmet(), 'ana', named);

    expect(request.state).toMatchObject({ status: 'unmet', ballWith: 'focal-point' });
    expect(codeOf(() => refer(request, 'ana'))).toBe('already-proposed');
    expect(codeOf(() => refer(request, 'focalPoint', { leadImplementer: 'unfpa' }))).toBe(
      'differs-from-proposal',
    );
    expect(refer(request, 'focalPoint').state).toMatchObject({ status: 'fund-review', ballWith: 'fund' });
    expect(request.history.at(-1)?.data).toMatchObject({
      gap: amount,
      unOrganisations: ['iom', 'unfpa'],
      leadImplementer: 'iom',
      objectives: [1, 3],
    });
  });

  it('needs two UN organisations and a gap', () => {
    expect(
      codeOf(() => refer(aRequest().unmet(), 'ana', { ...named, unOrganisations: ['iom', 'nor'] })),
    ).toBe('too-few-un-organisations');
    expect(codeOf(() => refer(aRequest().inDesign().planned(), 'ana'))).toBe('no-gap');
    expect(codeOf(() => refer(aRequest().unmet(), 'ana', { unOrganisations: ['iom', 'unfpa'] }))).toBe(
      'incomplete',
    );
  });

  it('takes the plan’s organisations when none are named', () => {
    const costly = {
      ...PLAN,
      activities: [
        {
          title: 'All',
          needItemIds: ['need-1'],
          budgetLines: [
            { implementer: 'iom', amount: { amountMinor: 60_000_000, currency: 'USD' }, source: 'fund' },
            { implementer: 'unfpa', amount: { amountMinor: 10_000_000, currency: 'USD' }, source: 'nor' },
          ],
        },
      ],
    };
    const request = refer(aRequest().inDesign().planned(costly), 'focalPoint');

    expect(request.state.referral).toMatchObject({
      gap: { amountMinor: 30_000_000 },
      unOrganisations: ['iom', 'unfpa'],
    });
  });

  it.each([
    [{ standing: 'reserved', amount }, 'design'],
    [{ standing: 'pipelined', amount }, 'pipeline'],
    [{ standing: 'returned', comment: 'More.' }, 'design'],
    [{ standing: 'rejected', reasonCode: 'other' }, 'unmet'],
    [{ standing: 'approved', amount }, 'fund-review'],
  ] as const)('moves a request on by %j to %s', (news, status) => {
    expect(hears(referred(), news).state.status).toBe(status);
  });

  it('pays from the pipeline when money has come, and is heard once', () => {
    const request = hears(hears(referred(), { standing: 'pipelined', amount }), { seq: 2, amount });
    const seen = request.history.length;

    expect(request.state.status).toBe('design');
    expect(hears(request, { seq: 2, amount }).history).toHaveLength(seen);
  });
});
