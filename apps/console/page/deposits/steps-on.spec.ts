import { describe, expect, it } from '@jest/globals';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { stepsOn } from './steps-on.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const proposal = { resolution: 'returned' as const, comment: 'By mistake.', officer: 'finance.emil' };
const deposit = (changed: Partial<UnidentifiedDeposit> = {}): UnidentifiedDeposit => ({
  unidentifiedDepositId: 'd1',
  fundId: 'mptf',
  status: 'held',
  amount: usd(100_00),
  rest: usd(100_00),
  receivedOn: '2026-03-01',
  bankReference: 'CAMT-77',
  remitter: 'TREASURY OPERATIONS',
  isBeingBooked: false,
  version: 1,
  ...changed,
});
const emil = { id: 'finance.emil', roles: ['finance'] };
const fay = { id: 'finance.fay', roles: ['finance'] };

describe('what an officer can do about an unidentified deposit', () => {
  it('is to say whose it is, whole or in parts, while nobody has', () => {
    expect(stepsOn(deposit(), emil)).toEqual(['identify', 'return', 'split']);
  });

  it('is to confirm what another officer has proposed, and never what is one’s own', () => {
    const proposed = deposit({ status: 'proposed', proposal });

    expect(stepsOn(proposed, fay)).toEqual(['confirm', 'refuse', 'identify', 'return', 'split']);
    expect(stepsOn(proposed, emil)).toEqual(['refuse', 'identify', 'return', 'split']);
  });

  it('is no split while it is being booked, or where no part would leave a rest', () => {
    for (const whole of [deposit({ isBeingBooked: true }), deposit({ rest: usd(1) })])
      expect(stepsOn(whole, emil)).toEqual(['identify', 'return']);
  });

  it('is nothing once it is decided, and nothing for who is no finance officer', () => {
    for (const status of ['resolving', 'identified', 'returned', 'split'] as const)
      expect(stepsOn(deposit({ status, proposal }), fay)).toEqual([]);
    expect(stepsOn(deposit({ status: 'proposed', proposal }), { id: 'vera', roles: ['auditor'] })).toEqual(
      [],
    );
  });
});
