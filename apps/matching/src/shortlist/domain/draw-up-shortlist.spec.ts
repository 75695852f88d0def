import { describe, expect, it } from '@jest/globals';
import { AT, candidate, indexOf, need, needItem, REFERENCE, terms } from '../../../test/builders.js';
import { drawUpShortlist } from './draw-up-shortlist.js';
import { refusalsOfNeeds } from './refusals-of-needs.js';
import { shortlistSize } from './select-matches.js';
import { closeShortlist, evolveShortlist } from './shortlist.js';

const input = {
  request: need().request,
  needItems: [needItem(), needItem({ needItemId: 'need-2', kind: 'human', personDays: 10 })],
  index: indexOf([
    candidate(),
    candidate({
      offerId: 'offer-2',
      terms: terms({ endsOn: '2026-08-01' }),
      provider: { providerId: 'nor' },
    }),
    candidate({ offerId: 'offer-3', provider: { providerId: 'who', isVerified: false } }),
  ]),
  reference: REFERENCE,
};

describe('a shortlist', () => {
  it('says for each need item who fits', () => {
    const [event] = drawUpShortlist(undefined, input, AT);

    expect(event?.data).toMatchObject({
      shortlistId: 'request-1',
      weightsVersion: '2026-1',
      items: [
        {
          needItemId: 'need-1',
          matches: [{ offerId: 'offer-1', providerId: 'iom', underUsed: false }],
        },
        { needItemId: 'need-2', matches: [] },
      ],
    });
  });

  it('can be asked who does not fit a need, and why', () => {
    expect(refusalsOfNeeds(input, AT)).toMatchObject([
      {
        needItemId: 'need-1',
        refused: [
          { reason: 'verification', offers: 1 },
          { reason: 'window', offers: 1 },
        ],
        nearMisses: [
          { offerId: 'offer-3', reason: 'verification' },
          {
            offerId: 'offer-2',
            reason: 'window',
            change: { kind: 'period', from: '2026-09-01/2028-02-29', to: '2026-04-01/2027-09-29' },
          },
        ],
      },
      {
        needItemId: 'need-2',
        refused: [
          { reason: 'kind', offers: 2 },
          { reason: 'verification', offers: 1 },
        ],
      },
    ]);
  });

  it('is drawn up once and closed once', () => {
    const shortlist = drawUpShortlist(undefined, input, AT).reduce(evolveShortlist, undefined);
    const closed = closeShortlist(shortlist, 'Withdrawn.').reduce(evolveShortlist, shortlist);

    expect(drawUpShortlist(shortlist, input, AT)).toEqual([]);
    expect(closed).toMatchObject({ status: 'closed', closedBecause: 'Withdrawn.' });
    expect(closeShortlist(closed, 'Again.')).toEqual([]);
  });

  it('is shorter for a request of very many needs', () => {
    expect(shortlistSize(1)).toEqual({ best: 20, underUsed: 3 });
    expect(shortlistSize(200)).toEqual({ best: 5, underUsed: 3 });
  });
});
