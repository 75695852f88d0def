import { describe, expect, it } from '@jest/globals';
import { statementOf } from '../../statement/domain/statement.js';
import type { OpenFund } from './open-fund.js';
import { publicStatement } from './public-statement.js';

const statement = statementOf(
  { fund: { fundId: 'mptf', name: 'A fund', currency: 'USD' }, contributions: [], allocations: [] },
  [],
);
const shown = { named: [], several: [], isWithheld: false };
const withheld = { named: [], several: [], isWithheld: true };
const fund: OpenFund = {
  fundId: 'mptf',
  name: 'A fund',
  currency: 'USD',
  openedOn: '2026-01-01',
  changedAt: new Date('2026-01-01T00:00:00Z'),
  movements: [],
  contributions: shown,
  allocations: shown,
};

describe('a fund’s public statement', () => {
  it('tells sources, uses and balance, and neither donors nor what is owed', () => {
    expect(publicStatement(fund, statement)).toEqual({
      fundId: 'mptf',
      name: 'A fund',
      currency: 'USD',
      figures: { sources: statement.sources, uses: statement.uses, balance: statement.balance },
    });
  });

  it.each([
    ['donors', { contributions: withheld }],
    ['requests', { allocations: withheld }],
  ])('tells no figure where there are too few %s to hide among', (_what, side) => {
    expect(publicStatement({ ...fund, ...side }, statement)).toEqual({
      fundId: 'mptf',
      name: 'A fund',
      currency: 'USD',
    });
  });
});
