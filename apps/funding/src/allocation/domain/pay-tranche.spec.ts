import { describe, expect, it } from '@jest/globals';
import { Beneficiary, SamePerson } from './allocation.errors.js';
import type { AllocationState } from './allocation-state.js';
import { confirm, instruct, release } from './pay-tranche.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const aTranche = (over: object = {}) => ({
  tranche: 1,
  amount: usd(100),
  status: 'conditions-met',
  attempt: 0,
  ...over,
});
const anAllocation = (tranche: object): AllocationState =>
  ({
    allocationId: 'a',
    requestId: 'r',
    leadImplementer: 'iom',
    status: 'committed',
    amount: usd(100),
    approvers: ['eva'],
    tranches: [tranche],
    bookings: [],
    isFrozen: false,
  }) as unknown as AllocationState;
const confirmation = { paidAt: '2026-03-01T00:00:00Z', bankReference: 'B' };
const instructed = anAllocation(
  aTranche({ status: 'instructed', attempt: 1, instructedBy: 'ada', needsRelease: true }),
);
const ready = anAllocation(aTranche());

describe('a payment', () => {
  it.each([
    [
      'instruct',
      ready,
      (state: AllocationState, id: string, organisation = 'fund') => instruct(state, 1, { id, organisation }),
    ],
    [
      'release',
      instructed,
      (state: AllocationState, id: string, organisation = 'fund') => release(state, 1, { id, organisation }),
    ],
    [
      'confirm',
      instructed,
      (state: AllocationState, id: string, organisation = 'fund') =>
        confirm(state, 1, { id, organisation }, confirmation),
    ],
  ])('takes no %s from who approved the allocation or speaks for who is paid', (_what, state, act) => {
    expect(() => act(state, 'eva')).toThrow(SamePerson);
    expect(() => act(state, 'ian', 'provider:iom')).toThrow(Beneficiary);
  });

  it('needs a release from the fund’s band on, and none below it', () => {
    const needs = (amountMinor: number) =>
      instruct(anAllocation(aTranche({ amount: usd(amountMinor) })), 1, { id: 'ada' }, 500)[0]?.data;

    expect(needs(499)).not.toHaveProperty('needsRelease');
    expect(needs(500)).toHaveProperty('needsRelease', true);
  });

  it('is released by another officer than who instructed it, once', () => {
    expect(() => release(instructed, 1, { id: 'ada' })).toThrow(SamePerson);
    expect(release(instructed, 1, { id: 'ben' })).toHaveLength(1);
    const released = anAllocation(
      aTranche({ status: 'instructed', attempt: 1, instructedBy: 'ada', releasedBy: 'ben' }),
    );
    expect(release(released, 1, { id: 'cleo' })).toEqual([]);
  });
});
