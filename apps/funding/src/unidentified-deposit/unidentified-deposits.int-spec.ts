import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../test/funding-stage.js';
import { UnknownMoney } from '../../test/unknown-money.js';
import { usd } from '../../test/usd.js';
import { confirmResolution } from './domain/unidentified-deposit.js';
import { UnidentifiedDepositNotFound } from './domain/unidentified-deposit.errors.js';
import { ResolveDeposit } from './resolve-deposit/resolve-deposit.use-case.js';
import { UnidentifiedDeposits } from './storage/unidentified-deposits.js';

describe('money of unknown origin', () => {
  let stage: FundingStage;
  let deposit: UnknownMoney;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const arrive = async (amountMinor: number, currency = 'USD') => {
    deposit = await UnknownMoney.arrive(stage, amountMinor, currency);
  };
  const comment = 'The agreement’s number is in the remittance.';

  it('is held apart, funds nothing and is no source', async () => {
    await arrive(100_00);

    expect(await deposit.minorOf('cash', 'suspense', 'unallocated', 'contribution', 'fee')).toEqual([
      100_00, 100_00, 0, 0, 0,
    ]);
    const { body } = await stage.as('auditor.zoe').get(`/v1/funds/${deposit.fundId}/statement`);
    expect(body).toMatchObject({
      sources: { total: usd(0) },
      position: { unidentified: usd(100_00) },
      agreesWithCash: true,
    });
  });

  it('becomes a deposit of the contribution it belongs to when two officers agree, once, with its fee', async () => {
    await arrive(100_00);
    const contributionId = await deposit.commit(300_00);
    await deposit.act('finance.ada', 'identify', { contributionId, comment });
    await expect(deposit.act('finance.ada', 'confirm')).rejects.toMatchObject({ status: 403 });

    expect(await deposit.act('finance.ben', 'confirm')).toMatchObject({ status: 'identified' });
    await expect(deposit.act('finance.ben', 'confirm')).rejects.toMatchObject({ status: 409 });

    expect(
      await deposit.minorOf('cash', 'suspense', 'unallocated', 'contribution', 'receivable', 'fee'),
    ).toEqual([99_00, 0, 99_00, 100_00, 200_00, 1_00]);
  });

  it('goes back to its sender when two officers agree', async () => {
    await arrive(1_000, 'JPY');
    await deposit.act('finance.ada', 'return', { comment: 'Sent to us by mistake.' });

    expect(await deposit.act('finance.ben', 'confirm')).toMatchObject({ status: 'returned' });
    expect(await deposit.minorOf('cash', 'suspense')).toEqual([0, 0]);
  });

  it('is held on when the second officer does not agree', async () => {
    await arrive(100_00);
    await deposit.act('finance.ada', 'return', { comment: 'Sent to us by mistake.' });

    expect(await deposit.act('finance.ben', 'refuse', { comment: 'It is Germany’s.' })).toMatchObject({
      status: 'held',
    });
    expect(await deposit.minorOf('suspense')).toEqual([100_00]);
  });

  it('does not go to a contribution that is another fund’s, is not signed for so much, or was paid meanwhile', async () => {
    await arrive(100_00);
    const other = await deposit.commit(100_00, { fundId: await stage.openFund() });
    const identify = (contributionId: string) =>
      deposit.act('finance.ada', 'identify', { contributionId, comment });

    await expect(identify(other)).rejects.toMatchObject({
      problem: { code: 'funding.unidentified-deposit.other-fund' },
    });
    await expect(identify(await deposit.commit(99_99))).rejects.toMatchObject({
      problem: { code: 'funding.contribution.over-deposited' },
    });
    const contributionId = await deposit.commit(100_00);
    await identify(contributionId);
    const received = { amount: usd(1), receivedOn: '2026-03-02', bankReference: 'CAMT-78' };
    await stage.as('finance.ada').act(`/v1/contributions/${contributionId}`, 'deposits', received);
    await expect(deposit.act('finance.ben', 'confirm')).rejects.toMatchObject({
      problem: { code: 'funding.contribution.over-deposited' },
    });
    expect((await deposit.read()).status).toBe('held');
    expect(await deposit.minorOf('suspense')).toEqual([100_00]);
  });

  it('moves once when the process died between the agreement and the booking', async () => {
    await arrive(100_00);
    const contributionId = await deposit.commit(100_00);
    await deposit.act('finance.ada', 'identify', { contributionId, comment });
    await deposit.act('finance.ben', 'confirm');
    const again = { cause: 'event:again', by: { id: 'system', role: 'system' }, at: new Date() };

    await stage.get(ResolveDeposit).finish(deposit.id, again);

    expect(await deposit.minorOf('suspense', 'contribution')).toEqual([0, 100_00]);
  });

  it('is not refused any more once two officers agree, even before the money has moved', async () => {
    await arrive(100_00);
    const contributionId = await deposit.commit(100_00);
    await deposit.act('finance.ada', 'identify', { contributionId, comment });
    const ben = { cause: 'http:ben:1', by: { id: 'finance.ben', role: 'finance' }, at: new Date() };
    await stage.get(UnidentifiedDeposits).execute(deposit.id, ben, (state) => {
      if (state === undefined) throw new UnidentifiedDepositNotFound(deposit.id);
      return confirmResolution(state, ben.by.id);
    });

    await expect(deposit.act('finance.ada', 'refuse', { comment: 'It is not.' })).rejects.toMatchObject({
      status: 409,
    });
    await stage.get(ResolveDeposit).finish(deposit.id, { ...ben, cause: 'event:again' });

    expect(await deposit.read()).toMatchObject({ status: 'identified' });
    expect(await deposit.minorOf('suspense', 'contribution')).toEqual([0, 100_00]);
  });
});
