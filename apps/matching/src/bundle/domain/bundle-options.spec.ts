import { describe, expect, it } from '@jest/globals';
import { needItem, terms } from '../../../test/builders.js';
import type { Answer, BundleFacts, KnownOffer } from './bundle-facts.js';
import { bundleFrom } from './bundle.js';
import { gapsOf } from './bundle-gap.js';
import { bundleOptions } from './bundle-options.js';
import { leadOf } from './lead-implementer.js';
import { demandOf } from './need-demand.js';
import { isSouthern } from './southern.js';

const money = needItem({ needItemId: 'money', amount: { amountMinor: 1_000_000, currency: 'USD' } });
const days = needItem({ needItemId: 'days', kind: 'human', personDays: 100, skills: ['law', 'data'] });

const offer = (offerId: string, changes: Partial<KnownOffer> & { terms?: KnownOffer['terms'] } = {}) =>
  [offerId, { offerId, terms: terms(), isOpen: true, engagementsLeft: 1, ...changes }] as const;
const provider = (providerId: string, isUnOrganisation = false) =>
  [
    providerId,
    {
      providerId,
      name: providerId.toUpperCase(),
      isVerified: true,
      isClear: true,
      isUnOrganisation,
      isSouthern: false,
    },
  ] as const;
const answer = (changes: Partial<Answer>): Answer => ({
  invitationId: 'i',
  needItemId: 'money',
  offerId: 'o-a',
  providerId: 'a',
  round: 1,
  status: 'submitted',
  ...changes,
});
const facts = (changes: Partial<BundleFacts>): BundleFacts => ({
  needItems: [money, days],
  fitting: [
    { needItemId: 'money', offerId: 'o-a', providerId: 'a', fit: 80 },
    { needItemId: 'money', offerId: 'o-b', providerId: 'b', fit: 70 },
    { needItemId: 'days', offerId: 'o-c', providerId: 'c', fit: 60 },
  ],
  answers: [],
  offers: new Map([
    offer('o-a', { terms: terms({ amount: { minimumMinor: 0, maximumMinor: 850_000, currency: 'USD' } }) }),
    offer('o-b', { terms: terms({ amount: { minimumMinor: 0, maximumMinor: 150_000, currency: 'USD' } }) }),
    offer('o-c', { terms: terms({ kind: 'human', personDays: 60, skills: ['law'] }) }),
  ]),
  providers: new Map([provider('a', true), provider('b'), provider('c')]),
  ...changes,
});

describe('the options of a bundle', () => {
  it('are offers that fit, in money and days, for the time that both sides have', () => {
    const found = bundleOptions(facts({}));

    expect(found.map(({ option: { providerId, most, least } }) => [providerId, most, least])).toEqual([
      ['a', 850_000, 50_000],
      ['b', 150_000, 50_000],
      ['c', 60, 5],
    ]);
    expect(found[0]).toMatchObject({ startsOn: '2026-09-01', endsOn: '2028-02-29' });
  });

  it('are proposals instead, once there are any; whoever said no is none', () => {
    const found = bundleOptions(
      facts({
        answers: [
          answer({ proposal: { amount: { amountMinor: 400_000, currency: 'USD' } }, status: 'accepted' }),
          answer({ providerId: 'b', offerId: 'o-b', status: 'declined' }),
        ],
      }),
    );

    expect(found.map(({ option }) => [option.providerId, option.most, option.isAccepted])).toEqual([
      ['a', 400_000, true],
      ['c', 60, false],
    ]);
  });

  it('leave out what is withdrawn or not verified, but honour a proposal made with it', () => {
    const offers = new Map([offer('o-a', { isOpen: false })]);

    expect(bundleOptions(facts({ offers }))).toEqual([]);
    expect(bundleOptions(facts({ offers, answers: [answer({})] }))).toHaveLength(1);
  });
});

describe('the gap of a bundle', () => {
  it('says what is missing in money, days and skills, and whose gift would complete it', () => {
    const found = bundleOptions(facts({}));
    const problem = {
      needs: [money, days].map(demandOf),
      options: found.map(({ option }) => option),
      engagementsLeft: new Map([
        ['o-a', 1],
        ['o-c', 1],
      ]),
      rules: { mostPartners: 5, leastUnOrganisations: 0, leastSouthern: 0 },
    };
    const bundle = bundleFrom(problem, { bound: Infinity });
    const others = found.filter(({ option }) => option.providerId === 'b');

    expect(leadOf(bundle)).toBe('a');
    expect(gapsOf([money, days], bundle.judgement.coverage, others)).toEqual([
      {
        needItemId: 'money',
        share: expect.closeTo(0.15),
        amount: { amountMinor: 150_000, currency: 'USD' },
        skills: [],
        closers: [{ providerId: 'b', offerId: 'o-b', completes: true }],
      },
      { needItemId: 'days', share: expect.closeTo(0.45), personDays: 40, skills: ['data'], closers: [] },
    ]);
  });
});

describe('the South', () => {
  const m49 = new Map([
    ['KEN', { regions: ['002'], subRegions: ['202'] }],
    ['JPN', { regions: ['142'], subRegions: ['030'] }],
    ['BRA', { regions: ['019'], subRegions: ['005', '419'] }],
    ['USA', { regions: ['019'], subRegions: ['021'] }],
  ]);

  it.each([
    ['KEN', true],
    ['BRA', true],
    ['JPN', false],
    ['USA', false],
    ['XXX', false],
  ])('has %s: %s', (country, expected) => {
    expect(isSouthern(country, m49)).toBe(expected);
  });
});
