import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../test/an-event.js';
import { FundingStage } from '../test/funding-stage.js';
import { RequestInterruptedConsumer } from './allocation/follow-request/request-interrupted.consumer.js';
import { RequestProgressConsumer } from './allocation/follow-request/request-progress.consumer.js';
import { RequestEndedConsumer } from './request-account/open-account/request-ended.consumer.js';

const PAYMENT = { paidAt: '2026-04-10T09:00:00Z', bankReference: 'P-1' };
const FAILURE = { comment: 'AC04' };
/** Small enough to need no release. */
const ASKED = 100_000;

describe('money, when things come in the wrong order', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const funded = async (currency = 'USD') => {
    const fundId = await stage.openFund(currency);
    await stage.deposit(fundId, 2 * ASKED, undefined, currency);
    return { fundId, ...(await stage.started(ASKED, currency)) };
  };
  const pay = async (allocationId: string): Promise<void> => {
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    await stage.tranche('finance.ben', allocationId, 1, 'confirm', PAYMENT);
  };
  const minorOf = async (fundId: string, ...names: readonly string[]) => {
    const { accounts, statement } = await stage.balances(fundId);
    expect(statement.agreesWithCash).toBe(true);
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
    return names.map((name) => accounts[name]?.amountMinor);
  };

  it('books a payment that is reported made after it was reported failed as the next attempt’s, once', async () => {
    const { fundId, allocationId } = await funded();
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    await stage.tranche('finance.ben', allocationId, 1, 'fail', FAILURE);

    await expect(stage.tranche('finance.ben', allocationId, 1, 'confirm', PAYMENT)).rejects.toMatchObject({
      status: 409,
      problem: { code: 'funding.tranche.illegal-transition' },
    });
    expect(await minorOf(fundId, 'advanced', 'committed')).toEqual([0, 100_000]);
    await pay(allocationId);
    expect(await minorOf(fundId, 'advanced', 'committed')).toEqual([60_000, 40_000]);
  });

  it('accepts a report, confirms a payment and takes a refund after suspension; only instructions wait', async () => {
    const { fundId, requestId, allocationId } = await funded();
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    const reason = { requestId, reason: 'Floods.' };
    const interrupted = stage.get(RequestInterruptedConsumer);
    await interrupted.suspended(anEvent('intake.request', requestId, 'suspended', reason));

    await stage.tranche('finance.ben', allocationId, 1, 'confirm', PAYMENT);
    const report = { expenditure: { amountMinor: 50_000, currency: 'USD' }, documentReference: 'R-1' };
    await stage.tranche('coordinator.iom-anna', allocationId, 1, 'report', report);
    await stage.tranche('finance.ada', allocationId, 1, 'accept-report');
    const refund = { amount: { amountMinor: 10_000, currency: 'USD' }, receivedOn: '2026-05-02' };
    await stage
      .as('finance.ada')
      .act(`/v1/allocations/${allocationId}`, 'refunds', { ...refund, bankReference: 'CAMT-4' });
    await stage.reachMilestone(requestId);

    expect(await minorOf(fundId, 'expensed', 'advanced', 'committed')).toEqual([50_000, 0, 40_000]);
    await expect(stage.tranche('finance.ada', allocationId, 2, 'instruct')).rejects.toMatchObject({
      problem: { code: 'funding.allocation.frozen' },
    });
  });

  it('takes money that comes back after closing as a new contribution, not as a refund', async () => {
    const { fundId, requestId, allocationId } = await funded();
    await stage.payAndReportSmall(allocationId, 1, 60_000);
    await stage.reachMilestone(requestId);
    await stage.payAndReportSmall(allocationId, 2, 40_000);
    const completed = stage.progress(requestId);
    await stage.get(RequestProgressConsumer).completed(completed);
    await stage.get(RequestEndedConsumer).completed(completed);
    for (const officer of ['finance.ada', 'finance.ben'])
      await stage.as(officer).act(`/v1/request-accounts/${requestId}`, 'closings');

    const refund = { amount: { amountMinor: 500, currency: 'USD' }, receivedOn: '2026-12-02' };
    await expect(
      stage
        .as('finance.ada')
        .act(`/v1/allocations/${allocationId}`, 'refunds', { ...refund, bankReference: 'CAMT-9' }),
    ).rejects.toMatchObject({ status: 409, problem: { code: 'funding.allocation.illegal-transition' } });
    const before = await minorOf(fundId, 'unallocated', 'expensed');
    await stage.give(fundId, 500, { donor: 'iom', feeWaiver: 'It bore its fee when it was first given.' });
    expect(await minorOf(fundId, 'unallocated', 'expensed')).toEqual([(before[0] ?? 0) + 500, before[1]]);
  });

  it.each([
    ['JPY', 201_550, 2_016],
    ['BHD', 201_549, 2_015],
  ])(
    'keeps %s in its own minor unit, the fee rounded to it, through to a payment',
    async (currency, amount, fee) => {
      const fundId = await stage.openFund(currency);
      await stage.deposit(fundId, amount, undefined, currency);
      const { allocationId } = await stage.started(100_001, currency);
      await pay(allocationId);

      const names = ['cash', 'fee', 'advanced', 'committed', 'unallocated'] as const;
      const [cash, ...others] = await minorOf(fundId, ...names);
      const paid = others[1] ?? 0;
      expect(paid + (others[2] ?? 0)).toBe(100_001);
      expect([cash, ...others]).toEqual([
        amount - fee - paid,
        fee,
        paid,
        100_001 - paid,
        amount - fee - 100_001,
      ]);
    },
  );

  it('refuses a deposit whose exchange treats yen as if they had cents', async () => {
    const fundId = await stage.openFund();
    const contribution = (yen: number) => ({
      fundId,
      donor: 'jpn',
      amount: { amountMinor: 10_000_00, currency: 'USD' },
      exchange: {
        original: { amountMinor: yen, currency: 'JPY' },
        rate: '0.0066',
        source: 'UN operational rates of exchange',
        asOf: '2026-03-01',
      },
    });
    const ada = stage.as('finance.ada');

    await expect(ada.create('/v1/contributions', contribution(151_515_200))).rejects.toMatchObject({
      problem: { code: 'funding.contribution.exchange-not-acceptable' },
    });
    await ada.create('/v1/contributions', contribution(1_515_152));
  });

  it('lets nobody release who created, approved or is paid: their tokens say who they are', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 300_000_000);
    const { allocationId } = await stage.started(100_000_000);
    const act = (officer: string, action: string) =>
      stage.tranche(officer, allocationId, 1, action, action === 'confirm' ? PAYMENT : {});

    // Seconded by the implementer: a finance officer all the same, but one who gains.
    await expect(act('finance.iom.otto', 'instruct')).rejects.toMatchObject({
      status: 403,
      problem: { code: 'funding.tranche.four-eyes' },
    });
    await act('finance.ada', 'instruct');
    await expect(act('finance.ada', 'release')).rejects.toMatchObject({
      status: 403,
      problem: { code: 'funding.allocation.four-eyes' },
    });
    // Approved it, and has no officer's role.
    await expect(act('committee.eva', 'release')).rejects.toMatchObject({ status: 403 });
    await expect(act('finance.iom.otto', 'release')).rejects.toMatchObject({ status: 403 });
    await act('finance.unhcr.noor', 'release');
    await expect(act('finance.iom.otto', 'confirm')).rejects.toMatchObject({ status: 403 });
    await expect(act('finance.ada', 'confirm')).rejects.toMatchObject({ status: 403 });
    expect(await minorOf(fundId, 'advanced')).toEqual([0]);
    await act('finance.ben', 'confirm');
    expect(await minorOf(fundId, 'advanced')).toEqual([60_000_000]);
  });

  it('gives a committee member whose organisation is a party no say', async () => {
    await stage.openFund();
    const { allocationId } = await stage.refer(ASKED);
    const scores = ['gender', 'child-sensitivity', 'human-rights'].map((marker) => ({ marker, score: 2 }));
    const score = (member: string) =>
      stage.as(member).act(`/v1/allocations/${allocationId}`, 'score', { scores });

    await expect(score('committee.iom.lea')).rejects.toMatchObject({
      problem: { code: 'funding.allocation.conflict-of-interest' },
    });
    await score('committee.unicef.lea');
  });
});
