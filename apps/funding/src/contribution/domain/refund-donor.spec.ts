import { describe, expect, it } from '@jest/globals';
import { booked, folded } from '../../../test/contribution-after.js';
import { commit, pledge, recordDeposit } from './contribute.js';
import {
  approveRefund,
  confirmRefund,
  failRefund,
  recordRefundShort,
  refundableMinor,
  refuseRefund,
  releaseRefund,
  requestRefund,
} from './refund-donor.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const [ADA, BEN, CYD] = [{ id: 'ada' }, { id: 'ben' }, { id: 'cyd' }];
const HEAD = {
  contributionId: 'c',
  fundId: 'mptf',
  donor: 'deu',
  earmark: { countries: [], themes: [], requests: [] },
};
const PAYMENT = { paidOn: '2026-06-02', bankReference: 'CAMT-9' };
const LARGE = 50;

const committed = booked(
  folded(
    undefined,
    commit({ ...HEAD, amount: usd(200), signedOn: '2026-03-01', agreementReference: 'SAA-7' }),
  ),
);
/** 101 deposited, of which the agent took 1. */
const deposited = booked(
  folded(
    committed,
    recordDeposit(committed, { amount: usd(101), receivedOn: '2026-03-02', bankReference: 'CAMT-1' }),
  ),
);
const asking = (amountMinor: number) =>
  ({ amount: usd(amountMinor), reason: 'request-closed', comment: 'It has ended.' }) as const;
const requested = (amountMinor: number, state = deposited) =>
  folded(state, requestRefund(state, ADA, asking(amountMinor)));
const approved = (amountMinor: number) => {
  const state = requested(amountMinor);
  return folded(state, approveRefund(state, 1, BEN, LARGE));
};

describe('a refund to a donor', () => {
  it('moves nothing when it is asked for, and is set aside when another officer approves it', () => {
    expect(requested(40)).toMatchObject({ bookings: [], refunds: [{ refund: 1, status: 'requested' }] });

    expect(approved(40)).toMatchObject({
      refunds: [{ status: 'approved', requestedBy: 'ada', approvedBy: 'ben' }],
      bookings: [{ kind: 'refund-hold', reference: 'c/refund/1', amountMinor: 40 }],
    });
  });

  it('is at most what was deposited, less the fee and what went back or is about to', () => {
    expect(refundableMinor(deposited)).toBe(100);
    expect(() => requested(101)).toThrow('At most 100 minor units');
    expect(() => requested(41, requested(60))).toThrow('At most 40 minor units');

    const refused = folded(requested(60), refuseRefund(requested(60), 1, BEN, 'It is needed.'));
    expect(refundableMinor(refused)).toBe(100);
    expect(requested(100, refused).refunds?.[1]).toMatchObject({ refund: 2, status: 'requested' });
  });

  it('is in the fund’s currency, and of what was signed and deposited alone', () => {
    const pledged = folded(undefined, pledge({ ...HEAD, amount: usd(500), pledgedOn: '2026-02-01' }));

    expect(() =>
      requestRefund(deposited, ADA, { ...asking(1), amount: { amountMinor: 1, currency: 'EUR' } }),
    ).toThrow('At most');
    expect(() => requested(1, pledged)).toThrow('pledged does not accept "refund"');
    expect(() => requested(1, committed)).toThrow('At most 0');
  });

  it('takes two officers, three when it is large, and none who speaks for the donor', () => {
    const large = approved(LARGE);
    const state = booked(large);

    expect(() => approveRefund(requested(40), 1, ADA, LARGE)).toThrow('ada has asked for it');
    for (const officer of [ADA, BEN]) expect(() => releaseRefund(state, 1, officer)).toThrow(officer.id);
    expect(() => confirmRefund(state, 1, BEN, PAYMENT)).toThrow('third officer has to release it');
    const released = folded(state, releaseRefund(state, 1, CYD));
    expect(() => confirmRefund(released, 1, ADA, PAYMENT)).toThrow('ada has asked for it');
    expect(folded(released, confirmRefund(released, 1, BEN, PAYMENT)).refunds).toMatchObject([
      { status: 'paid', releasedBy: 'cyd', confirmedBy: 'ben', ...PAYMENT },
    ]);
    const ofDonor = { id: 'eve', organisation: 'provider:deu' };
    expect(() => requestRefund(deposited, ofDonor, asking(1))).toThrow('speaks for deu');
    expect(() => approveRefund(requested(40), 1, ofDonor, LARGE)).toThrow('speaks for deu');
  });

  it('waits as it was asked for when the earmark has too little, and can be approved again', () => {
    const state = approved(40);
    const [booking] = state.bookings;
    if (booking === undefined) throw new Error('no booking');

    const short = folded(state, recordRefundShort(state, booking));

    expect(short).toMatchObject({ bookings: [], refunds: [{ status: 'requested', isShort: true }] });
    expect(recordRefundShort(short, booking)).toEqual([]);
    expect(folded(short, approveRefund(short, 1, BEN, LARGE)).refunds).toMatchObject([
      { status: 'approved', isShort: false },
    ]);
  });

  it('that the bank refuses is not paid, and one that it sends back is taken back; neither is decided while it is booked', () => {
    const state = booked(approved(40));
    const paid = folded(state, confirmRefund(state, 1, BEN, PAYMENT));

    expect(() => failRefund(approved(40), 1, BEN, 'AC04')).toThrow('is being booked');
    expect(() => failRefund(paid, 1, BEN, 'AC04')).toThrow('is being booked');
    expect(folded(state, failRefund(state, 1, BEN, 'AC04')).bookings).toMatchObject([
      { kind: 'refund-void', reference: 'c/refund/1/void' },
    ]);
    const sentBack = folded(booked(paid), failRefund(booked(paid), 1, BEN, 'AC04'));
    expect(sentBack.bookings).toMatchObject([{ kind: 'refund-take-back' }]);
    expect(refundableMinor(sentBack)).toBe(100);
  });

  it('that has failed or was refused is not paid: it is asked for again', () => {
    const failed = booked(folded(booked(approved(40)), failRefund(booked(approved(40)), 1, BEN, 'AC04')));

    expect(() => confirmRefund(failed, 1, BEN, PAYMENT)).toThrow('failed and does not accept "confirm"');
    expect(requested(40, failed).refunds?.[1]).toMatchObject({ refund: 2, status: 'requested' });
    expect(() => approveRefund(deposited, 1, BEN, LARGE)).toThrow('There is no refund 1');
  });
});
