import { describe, expect, it } from '@jest/globals';
import { booked, folded } from '../../../test/contribution-after.js';
import { commit, pledge, recordContributionBooked, recordDeposit, signPledge } from './contribute.js';
import type { ContributionState } from './contribution-state.js';
import { nudge } from './nudge.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const EARMARK = { countries: ['MKD'], themes: [], requests: [] };
const HEAD = { contributionId: 'c', fundId: 'mptf', donor: 'deu', earmark: EARMARK };
const SIGNED = { signedOn: '2026-03-01', agreementReference: 'SAA-7' };
const RECEIVED = { receivedOn: '2026-03-02', bankReference: 'CAMT-1' };
const exchange = (original: number) => ({
  original: { amountMinor: original, currency: 'EUR' },
  rate: '1.1',
  source: 'UN operational rates of exchange',
  asOf: '2026-03-01',
});

const committed = (amountMinor: number) =>
  booked(folded(undefined, commit({ ...HEAD, ...SIGNED, amount: usd(amountMinor) })));

describe('a pledge', () => {
  const pledged = folded(undefined, pledge({ ...HEAD, amount: usd(500), pledgedOn: '2026-02-01' }));

  it('is a memorandum, and takes no money', () => {
    expect(pledged.bookings).toMatchObject([{ kind: 'pledge', amountMinor: 500 }]);
    expect(() => recordDeposit(pledged, { amount: usd(1), ...RECEIVED })).toThrow(
      'pledged does not accept "deposit"',
    );
  });

  it('is honoured by a signature, with its earmark, once', () => {
    const signed = folded(booked(pledged), signPledge(booked(pledged), { amount: usd(400), ...SIGNED }));

    expect(signed).toMatchObject({ status: 'committed', amount: usd(400), earmark: EARMARK });
    expect(signed.bookings).toMatchObject([{ kind: 'commitment', honours: 'c/pledge', amountMinor: 400 }]);
    expect(() => signPledge(signed, { amount: usd(400), ...SIGNED })).toThrow('does not accept "sign"');
  });
});

describe('a commitment', () => {
  it('is paid up when all has arrived, and takes no more', () => {
    const one = booked(
      folded(committed(100), recordDeposit(committed(100), { amount: usd(60), ...RECEIVED })),
    );
    const two = folded(one, recordDeposit(one, { amount: usd(40), ...RECEIVED }));

    expect(() => recordDeposit(one, { amount: usd(41), ...RECEIVED })).toThrow('Only 40 minor units');
    expect(one.status).toBe('committed');
    expect(booked(two)).toMatchObject({
      status: 'paid-up',
      settledMinor: 100,
      deposits: [{ deposit: 1 }, { deposit: 2 }],
    });
  });

  it('takes money in the fund’s currency alone', () => {
    const euro = { amountMinor: 60, currency: 'EUR' };

    expect(() => recordDeposit(committed(100), { amount: euro, ...RECEIVED })).toThrow('The fund keeps USD');
  });

  it('signed in another currency is settled at the rate it was signed at, to the last cent', () => {
    const signed = commit({ ...HEAD, ...SIGNED, amount: usd(1_100), exchange: exchange(999) });
    const first = booked(folded(undefined, signed));
    const arrived = (original: number, amountMinor: number) => ({
      amount: usd(amountMinor),
      exchange: exchange(original),
      ...RECEIVED,
    });

    const second = booked(folded(first, recordDeposit(first, arrived(333, 350))));
    const third = folded(second, recordDeposit(second, arrived(666, 700)));

    expect(third.deposits.map(({ settlesMinor }) => settlesMinor)).toEqual([366, 734]);
    expect(booked(third).status).toBe('paid-up');
    expect(() => recordDeposit(first, { amount: usd(1), ...RECEIVED })).toThrow('how much EUR');
  });

  it('has its deposit’s fee taken off, and notes a booking once', () => {
    const state = folded(committed(100), recordDeposit(committed(100), { amount: usd(60), ...RECEIVED }));
    const [booking] = state.bookings;
    if (booking === undefined) throw new Error('no booking');

    const events = recordContributionBooked(state, booking, 1);

    expect(events).toMatchObject([{ data: { deposit: 1, amount: usd(60), fee: usd(1), net: usd(59) } }]);
    expect(recordContributionBooked(folded(state, events), booking, 1)).toEqual([]);
  });
});

describe('a donor that keeps waiting', () => {
  const dueOf = ({ timers = [] }: ContributionState) =>
    timers.map(({ name, dueAt }) => [name, dueAt.toISOString().slice(0, 10)]);
  const pledged = folded(undefined, pledge({ ...HEAD, amount: usd(500), pledgedOn: '2026-02-01' }));

  it('is reminded of a pledge after 90 and 180 days, of each once', () => {
    expect(dueOf(pledged)).toEqual([
      ['pledge-90', '2026-05-02'],
      ['pledge-180', '2026-07-31'],
    ]);
    const [first] = pledged.timers ?? [];
    const events = nudge(pledged, first?.id ?? '');
    expect(events).toMatchObject([{ data: { of: 'pledge', days: 90, open: usd(500), donor: 'deu' } }]);
    const nudged = folded(pledged, events);

    expect(nudge(nudged, first?.id ?? '')).toEqual([]);
    expect(dueOf(nudged)).toEqual([['pledge-180', '2026-07-31']]);
    expect(nudged.nudges).toEqual([{ of: 'pledge', days: 90, at: '2026-06-01T00:00:00.000Z' }]);
  });

  it('is reminded of what it has signed from then on, of what is still to come, and not when all is paid', () => {
    const signed = booked(
      folded(booked(pledged), signPledge(booked(pledged), { amount: usd(500), ...SIGNED })),
    );
    expect(dueOf(signed)).toEqual([
      ['commitment-90', '2026-05-30'],
      ['commitment-180', '2026-08-28'],
    ]);
    const half = booked(folded(signed, recordDeposit(signed, { amount: usd(200), ...RECEIVED })));

    expect(nudge(half, half.timers?.[0]?.id ?? '')).toMatchObject([
      { data: { of: 'commitment', open: usd(300) } },
    ]);
    const paid = booked(folded(half, recordDeposit(half, { amount: usd(300), ...RECEIVED })));
    expect([paid.status, dueOf(paid)]).toEqual(['paid-up', []]);
  });
});
