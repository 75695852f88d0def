import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '../api/funding-views.js';
import { contributionsFor } from './contributions-for.js';

const contribution = (contributionId: string, receivableMinor: number, status = 'committed') =>
  ({
    contributionId,
    status,
    receivable: { amountMinor: receivableMinor, currency: 'USD' },
  }) as unknown as Contribution;

describe('contributions that a deposit may be of', () => {
  it('are those that are signed and not paid up, the one that lacks just as much first', () => {
    const all = [
      contribution('less', 1_00),
      contribution('more', 900_00),
      contribution('exact', 60_00),
      contribution('pledge', 60_00, 'pledged'),
      contribution('paid', 0, 'paid-up'),
    ];

    const found = contributionsFor({ amountMinor: 60_00, currency: 'USD' }, all);

    expect(found.map(({ contributionId }) => contributionId)).toEqual(['exact', 'more', 'less']);
    expect(all.map(({ contributionId }) => contributionId)[0]).toBe('less');
  });
});
