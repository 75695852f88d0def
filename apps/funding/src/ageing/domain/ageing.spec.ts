import { describe, expect, it } from '@jest/globals';
import { folded } from '../../../test/contribution-after.js';
import { commit, pledge, signPledge } from '../../contribution/domain/contribute.js';
import { contributionFact, type ContributionEvent } from '../../contribution/domain/contribution-events.js';
import { emptyAccount, type Account, type AccountName } from '../../ledger/domain/account.js';
import { ageingOf } from './ageing.js';
import type { PromiseFile } from './promise.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const EARMARK = { countries: [], themes: [], requests: [] };
const FUND = { fundId: 'mptf', name: 'A fund', currency: 'USD' };

const file = (contributionId: string, donor: string, ...events: ContributionEvent[]): PromiseFile => ({
  contributionId,
  donor,
  isConfidential: false,
  deposits: [],
  facts: events.map((fact) => ({ at: new Date('2026-05-02T06:00:00Z'), fact })),
});
const pledged = (contributionId: string, donor: string, pledgedOn: string) =>
  pledge({ contributionId, fundId: 'mptf', donor, earmark: EARMARK, amount: usd(500), pledgedOn });
const committed = (contributionId: string, donor: string, signedOn: string, exchange?: object) =>
  commit({
    contributionId,
    fundId: 'mptf',
    donor,
    earmark: EARMARK,
    amount: usd(1_100),
    signedOn,
    agreementReference: 'SAA-7',
    ...exchange,
  } as Parameters<typeof commit>[0]);
const account = (name: AccountName, part: string, balance: bigint, credits = 0n): Account => ({
  ...emptyAccount({ fundId: 'mptf', currency: 'USD', name, part }),
  balance,
  credits,
});

describe('the ageing of what donors have promised', () => {
  it.each([
    ['2026-05-02', 90, 'upTo90'],
    ['2026-05-03', 91, 'upTo180'],
    ['2026-07-31', 180, 'upTo180'],
    ['2026-08-01', 181, 'over180'],
    ['2026-01-31', 0, 'upTo90'],
  ])('as of %s finds a pledge of 1 February %d days old', (asOfOn, ageDays, band) => {
    const files = [file('p', 'deu', ...pledged('p', 'deu', '2026-02-01'))];

    const { items, sums } = ageingOf({ ...FUND, asOfOn }, files, [account('pledge', 'p', 500n)]);

    expect(items).toMatchObject([{ kind: 'pledge', ageDays, band, open: usd(500) }]);
    expect(sums.pledges).toMatchObject({ [band]: usd(500), total: usd(500) });
    expect(sums.commitments.total).toEqual(usd(0));
  });

  it('starts again on the day a pledge is signed, and knows it as a pledge on the days before', () => {
    const events = pledged('p', 'deu', '2026-02-01');
    const signed = signPledge(folded(undefined, events), {
      amount: usd(400),
      signedOn: '2026-05-10',
      agreementReference: 'SAA-7',
    });
    const files = [file('p', 'deu', ...events, ...signed)];

    const before = ageingOf({ ...FUND, asOfOn: '2026-05-09' }, files, [account('pledge', 'p', 500n)]);
    const after = ageingOf({ ...FUND, asOfOn: '2026-05-12' }, files, [account('receivable', 'p', 400n)]);

    expect(before.items).toMatchObject([{ kind: 'pledge', ageDays: 97 }]);
    expect(after.items).toMatchObject([{ kind: 'commitment', ageDays: 2, agesFromOn: '2026-05-10' }]);
  });

  it('tells when the donor is reminded, and of what it was reminded by that day', () => {
    const nudged = contributionFact('nudged', {
      contributionId: 'p',
      fundId: 'mptf',
      donor: 'deu',
      of: 'pledge',
      days: 90,
      open: usd(500),
    });
    const files = [file('p', 'deu', ...pledged('p', 'deu', '2026-02-01'), nudged)];
    const remindersOn = (asOfOn: string) =>
      ageingOf({ ...FUND, asOfOn }, files, [account('pledge', 'p', 500n)]).items[0]?.reminders;

    expect(remindersOn('2026-05-02')).toEqual([
      { days: 90, dueOn: '2026-05-02', remindedOn: '2026-05-02' },
      { days: 180, dueOn: '2026-07-31' },
    ]);
    expect(remindersOn('2026-05-01')?.[0]).toEqual({ days: 90, dueOn: '2026-05-02' });
  });

  it('adds up by donor and by the currency that is owed, less the deposits booked by then', () => {
    const exchange = {
      exchange: {
        original: { amountMinor: 1_000, currency: 'EUR' },
        rate: '1.1',
        source: 'UN operational rates of exchange',
        asOf: '2026-03-01',
      },
    };
    const deposit = (number: number, original: number, settlesMinor: number) => ({
      deposit: number,
      amount: usd(settlesMinor),
      settlesMinor,
      receivedOn: '2026-03-02',
      bankReference: 'CAMT-1',
      exchange: { ...exchange.exchange, original: { amountMinor: original, currency: 'EUR' } },
    });
    const euro = {
      ...file('c', 'fra', ...committed('c', 'fra', '2026-03-01', exchange)),
      deposits: [deposit(1, 300, 330), deposit(2, 100, 110)],
    };
    const files = [euro, file('p', 'deu', ...pledged('p', 'deu', '2026-02-01'))];

    const { byDonor, byCurrency, sums } = ageingOf({ ...FUND, asOfOn: '2026-06-30' }, files, [
      account('receivable', 'c', 770n, 330n),
      account('pledge', 'p', 500n),
    ]);

    expect(byDonor.map(({ donor, commitments }) => [donor, commitments.total])).toEqual([
      ['fra', usd(770)],
      ['deu', usd(0)],
    ]);
    expect(byCurrency).toMatchObject([
      { currency: 'EUR', commitments: { upTo180: { amountMinor: 700, currency: 'EUR' } } },
      { currency: 'USD', pledges: { upTo180: usd(500) } },
    ]);
    expect(sums.commitments.total).toEqual(usd(770));
  });

  it('leaves out what is signed and paid', () => {
    const files = [file('c', 'deu', ...committed('c', 'deu', '2026-03-01'))];

    expect(
      ageingOf({ ...FUND, asOfOn: '2026-06-30' }, files, [account('receivable', 'c', 0n, 1_100n)]),
    ).toMatchObject({ items: [], byDonor: [], byCurrency: [], sums: { commitments: { total: usd(0) } } });
  });
});
