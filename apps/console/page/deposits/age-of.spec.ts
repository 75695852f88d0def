import { describe, expect, it } from '@jest/globals';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { ageOf } from './age-of.js';

const NOW = new Date('2026-03-31T23:59:59Z');
const deposit = (status: string, receivedOn: string) => ({ status, receivedOn }) as UnidentifiedDeposit;

describe('the age of an unidentified deposit', () => {
  it('is in whole days since the bank had it, and none before', () => {
    expect(ageOf(deposit('held', '2026-03-01'), NOW)).toBe(30);
    expect(ageOf(deposit('proposed', '2026-03-31'), NOW)).toBe(0);
    expect(ageOf(deposit('held', '2026-04-01'), NOW)).toBe(0);
  });

  it.each(['resolving', 'identified', 'returned', 'split'])('ends when it is %s', (status) => {
    expect(ageOf(deposit(status, '2026-03-01'), NOW)).toBeUndefined();
  });
});
