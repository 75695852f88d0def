import { describe, expect, it } from '@jest/globals';
import { REFERENCE } from '../../../test/builders.js';
import { GapCensus } from './gap-census.js';
import type { UnmetNeed } from './gap.js';

const WORLD = {
  ...REFERENCE,
  m49: new Map(
    ['KEN', 'UGA', 'TZA', 'RWA'].map((state) => [state, { regions: ['002'], subRegions: ['014'] }]),
  ),
};
const need = (state: string, changes: Partial<UnmetNeed> = {}): UnmetNeed => ({
  requestId: `request-of-${state}`,
  requestingStates: [state],
  isLast: true,
  kind: 'financial',
  objectives: [3],
  countries: [state],
  languages: ['en'],
  amount: { amountMinor: 12_345_600, currency: 'USD' },
  declines: [],
  ...changes,
});
const gapsOf = (needs: readonly UnmetNeed[]) => {
  const census = new GapCensus(WORLD, '2026-11-01');
  for (const one of needs) census.add(one);
  return census.gaps();
};

describe('the gap map', () => {
  it('names the one offer that would unlock most requests, narrowest place first', () => {
    const gaps = gapsOf([
      need('KEN', { objectives: [3, 5], declines: [{ reasonCode: 'amount', count: 2 }] }),
      need('UGA', {
        isLast: false,
        declines: [
          { reasonCode: 'amount', count: 1 },
          { reasonCode: 'timing', count: 1 },
        ],
      }),
      need('TZA', { languages: ['en', 'sw'], amount: { amountMinor: 40_000_000, currency: 'USD' } }),
    ]);

    expect(gaps).toEqual([
      {
        ...{
          kind: 'financial',
          objective: 3,
          placeKind: 'sub-region',
          place: '014',
          language: 'en',
          currency: 'USD',
        },
        ...{ requests: 3, completes: 2, needItems: 3 },
        amount: { median: 13_000_000, most: 40_000_000 },
        declines: [
          { reasonCode: 'amount', count: 3 },
          { reasonCode: 'timing', count: 1 },
        ],
      },
      expect.objectContaining({ placeKind: 'region', place: '002', requests: 3 }),
    ]);
  });

  it('says nothing of fewer than three States, however many requests they have', () => {
    const many = ['a', 'b', 'c', 'd'].map((requestId) => need('KEN', { requestId }));
    expect(gapsOf([...many, need('UGA')])).toEqual([]);
    expect(gapsOf([...many, need('UGA'), need('TZA')])).toHaveLength(2);
  });

  it('counts a request once, and only places that hold all of a need', () => {
    const twice = [need('KEN'), need('KEN', { amount: { amountMinor: 1, currency: 'USD' } })];
    const abroad = need('RWA', { countries: ['RWA', 'MKD'] });
    const [gap] = gapsOf([...twice, need('UGA'), need('TZA'), abroad]);
    expect(gap).toMatchObject({ requests: 3, needItems: 4 });
  });

  it('does not depend on the order in which needs are read', () => {
    const needs = ['KEN', 'UGA', 'TZA', 'RWA'].flatMap((state) => [
      need(state),
      need(state, { kind: 'technical', objectives: [1, 2] }),
    ]);
    expect(gapsOf(needs.toReversed())).toEqual(gapsOf(needs));
  });
});
