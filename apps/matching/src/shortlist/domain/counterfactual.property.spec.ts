import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aNeed, anIndexedOffer, anIndexedProvider, candidatesOf } from '../../../test/any-market.js';
import { AT, candidate, need, REFERENCE, terms } from '../../../test/builders.js';
import { counterfactual } from './counterfactual.js';
import { rankOffers } from './rank-offers.js';

const change = (reason: Parameters<typeof counterfactual>[1], offered: object, asked = need()) =>
  counterfactual(candidate({ terms: terms(offered) }), reason, asked, REFERENCE, AT)?.change;

describe('what would make a near miss fit', () => {
  it('is one change that does, or nothing that the State can say', () => {
    fc.assert(
      fc.property(
        fc.array(anIndexedOffer, { minLength: 10 }),
        fc.array(anIndexedProvider),
        aNeed,
        (offers, providers, asked) => {
          const candidates = candidatesOf(
            offers.map((offer, at) => ({ ...offer, version: at + 1 })),
            providers.map((provider, at) => ({ ...provider, version: at + 1 })),
          );
          for (const { candidate: refused, reasons } of rankOffers(asked, candidates, REFERENCE, AT)
            .refused) {
            const [reason] = reasons;
            if (reasons.length !== 1 || reason === undefined) continue;
            const changed = counterfactual(refused, reason, asked, REFERENCE, AT);
            if (changed === undefined) continue;
            expect(changed.change.to).not.toBe(changed.change.from);
            expect(rankOffers(changed.need, [refused], REFERENCE, AT).matches).toHaveLength(1);
          }
        },
      ),
    );
  });

  it('names the nearest period of the same length', () => {
    expect(change('window', { startsOn: '2028-04-01', endsOn: '2030-12-31' })).toEqual({
      kind: 'period',
      from: '2026-09-01/2028-02-29',
      to: '2028-04-01/2029-09-29',
    });
    expect(change('window', { startsOn: '2026-01-01', endsOn: '2026-08-01' })?.to).toBe(
      '2026-04-01/2027-09-29',
    );
    expect(change('window', { startsOn: '2025-01-01', endsOn: '2026-03-31' })).toBeUndefined();
  });

  it('names the least that is given, and the currency', () => {
    const range = { minimumMinor: 300_000_000, maximumMinor: 900_000_000, currency: 'USD' };
    expect(change('amount', { amount: range })).toEqual({
      kind: 'amount',
      from: '100000000 USD',
      to: '300000000 USD',
    });
    expect(change('amount', { amount: { ...range, currency: 'EUR' } })?.to).toBe('300000000 EUR');
  });

  it('names what the offer is and how it cooperates', () => {
    expect(change('kind', { kind: 'human', personDays: 5 })).toEqual({
      kind: 'kind',
      from: 'financial',
      to: 'human',
    });
    const southern = need({}, { cooperationKinds: ['north-south'] });
    expect(change('cooperation-kind', { cooperationKinds: ['south-south'] }, southern)?.to).toBe(
      'south-south',
    );
  });

  it('is nothing where only the provider can move', () => {
    expect(change('capacity', {})).toBeUndefined();
    expect(change('country', { geography: { ...terms().geography, countries: ['KEN'] } })).toBeUndefined();
  });
});
