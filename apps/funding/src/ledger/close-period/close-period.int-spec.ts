import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';

describe('closing a period', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('is an act of finance on days that are over, and shows in the list', async () => {
    const fundId = await stage.openFund();
    const ada = stage.as('finance.ada');
    const today = new Date().toISOString().slice(0, 10);
    const closing = { fundId, throughOn: '2026-03-31' };
    await expect(ada.create('/v1/ledger/closings', closing)).rejects.toMatchObject({ status: 404 });
    await stage.deposit(fundId, 100_000);

    await expect(ada.create('/v1/ledger/closings', { fundId, throughOn: today })).rejects.toMatchObject({
      status: 409,
      problem: { code: 'funding.period.not-over' },
    });
    const first = await ada.create('/v1/ledger/closings', closing);
    const again = await stage.as('finance.ben').create('/v1/ledger/closings', closing);

    expect(first).toMatchObject({ ...closing, seq: 0, closedBy: 'finance.ada' });
    expect(again).toEqual(first);
    const listed = await stage.as('auditor.zoe').get(`/v1/ledger/closings?fundId=${fundId}`);
    expect(listed.body).toEqual({ items: [first] });
  });

  it('leaves the balances of every past day to be read', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 100_000);
    const today = new Date().toISOString().slice(0, 10);
    const cashOn = async (on: string) =>
      (await stage.as('auditor.zoe').get(`/v1/funds/${fundId}/balances?on=${on}`)).body;

    expect(await cashOn('2026-01-01')).toMatchObject({ accounts: { cash: usd(0) } });
    expect(await cashOn(today)).toMatchObject({
      accounts: { cash: usd(99_000) },
      statement: { agreesWithCash: true },
    });
  });
});
