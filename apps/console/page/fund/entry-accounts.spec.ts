import { describe, expect, it } from '@jest/globals';
import { accountsOf } from './entry-accounts.js';

describe('the accounts behind a figure of a statement', () => {
  it('are those whose entries add up to it', () => {
    expect(accountsOf('sources', 'contributions')).toEqual(['contribution']);
    expect(accountsOf('uses', 'transfers')).toEqual(['advanced', 'expensed', 'refund']);
    expect(accountsOf('uses', 'a-figure-of-tomorrow')).toEqual([]);
  });

  it('are all of a side for its total, each once', () => {
    expect(accountsOf('uses', 'total')).toEqual([
      'advanced',
      'expensed',
      'refund',
      'fee',
      'direct-cost',
      'bank-charge',
    ]);
    expect(accountsOf('sources', 'total')).toHaveLength(5);
  });
});
