import { describe, expect, it } from '@jest/globals';
import { AT, foldOffer, offer, terms } from '../../../test/builders.js';
import { releaseCapacity, reserveCapacity, settleReservation, useCapacity } from './capacity-decisions.js';
import { makeOffer, reviseOffer, withdrawOffer } from './offer-decisions.js';

const offerer = { providerId: 'iom', providerKind: 'un-entity' } as const;
const reserve = (state: ReturnType<typeof offer>, invitationId: string) =>
  foldOffer(state, reserveCapacity(state, 'offer-1', invitationId, AT));

describe('an offer', () => {
  it.each([
    ['serves no objective', { objectives: [] }, '/objectives'],
    ['is usable nowhere', { geography: { ...terms().geography, countries: [] } }, '/geography'],
    ['ends before it starts', { endsOn: '2025-01-01' }, '/endsOn'],
    ['is of money and names no amount', { amount: undefined as never }, '/amount'],
    ['is of people and names no days', { kind: 'human' }, '/personDays'],
    ['allows more at a time than in all', { capacity: { total: 1, concurrent: 2 } }, '/capacity/concurrent'],
  ] as const)('is not complete when it %s', (_what, changes, pointer) => {
    expect(() => makeOffer('offer-1', offerer, terms(changes), AT)).toThrow(
      expect.objectContaining({
        code: 'matching.offer.incomplete',
        errors: [expect.objectContaining({ pointer })],
      }),
    );
  });

  it('holds one engagement for an invitation, however often it is asked', () => {
    const once = reserve(offer(), 'invitation-1');

    expect(once.left).toEqual({ total: 2, concurrent: 1 });
    expect(reserveCapacity(once, 'offer-1', 'invitation-1', AT)).toEqual([]);
    expect(once.timers).toMatchObject([{ id: 'offer-1:1:settlement', name: 'settlement' }]);
  });

  it('refuses when nothing is left at a time, or in all', () => {
    const busy = reserve(reserve(offer(), 'invitation-1'), 'invitation-2');
    expect(() => reserveCapacity(busy, 'offer-1', 'invitation-3', AT)).toThrow(/no capacity left/);

    let spent = offer('offer-1', { total: 1, concurrent: 1 });
    spent = reserve(spent, 'invitation-1');
    spent = foldOffer(spent, useCapacity(spent, 'invitation-1'));
    expect(spent).toMatchObject({ used: 1, reservations: [], left: { total: 0, concurrent: 0 } });
    expect(() => reserveCapacity(spent, 'offer-1', 'invitation-2', AT)).toThrow(/no capacity left/);
  });

  it('gives a reservation back once, and never another one', () => {
    const held = reserve(offer(), 'invitation-1');
    const free = foldOffer(held, releaseCapacity(held, 'offer-1:1', 'retracted'));

    expect(free).toMatchObject({ left: { total: 3, concurrent: 2 }, timers: [] });
    expect(releaseCapacity(free, 'offer-1:1', 'retracted')).toEqual([]);
    const again = reserve(free, 'invitation-1');
    expect(again.reservations).toMatchObject([{ reservationId: 'offer-1:2' }]);
    expect(releaseCapacity(again, 'offer-1:1', 'retracted')).toEqual([]);
  });

  it('waits no longer once the acceptance is known', () => {
    const held = reserve(offer(), 'invitation-1');
    const settled = foldOffer(held, settleReservation(held, 'offer-1:1'));

    expect(settled).toMatchObject({ timers: [], reservations: [{ settled: true }] });
    expect(settleReservation(settled, 'offer-1:1')).toEqual([]);
  });

  it('keeps its promises when it is revised or withdrawn', () => {
    const promised = reserve(reserve(offer(), 'invitation-1'), 'invitation-2');
    const less = terms({ capacity: { total: 1, concurrent: 1 } });

    expect(() => reviseOffer(promised, 'offer-1', less)).toThrow(
      expect.objectContaining({ code: 'matching.offer.capacity-below-promises' }),
    );
    const withdrawn = foldOffer(offer(), withdrawOffer(offer(), 'offer-1'));
    expect(withdrawOffer(withdrawn, 'offer-1')).toEqual([]);
    expect(() => reviseOffer(withdrawn, 'offer-1', terms())).toThrow(/withdrawn/);
    expect(reserveCapacity(withdrawn, 'offer-1', 'invitation-1', AT)).toHaveLength(1);
  });
});
