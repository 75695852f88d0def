import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../test/funding-stage.js';
import { usd } from '../../test/usd.js';
import { UnidentifiedDeposits } from './storage/unidentified-deposits.js';
import { ResolveDeposit } from './resolve-deposit/resolve-deposit.use-case.js';

interface Deposit {
  readonly unidentifiedDepositId: string;
  readonly status: string;
}

describe('money of unknown origin', () => {
  let stage: FundingStage;
  let fundId: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const arrive = async (amountMinor: number, currency = 'USD'): Promise<string> => {
    fundId = await stage.openFund(currency);
    const deposit = await stage.as('finance.ada').create<Deposit>('/v1/unidentified-deposits', {
      fundId,
      amount: { amountMinor, currency },
      receivedOn: '2026-03-01',
      bankReference: 'CAMT-77',
      remitter: 'TREASURY OPERATIONS',
    });
    expect(deposit.status).toBe('held');
    return deposit.unidentifiedDepositId;
  };
  const commit = async (amountMinor: number, ofFund = fundId): Promise<string> => {
    const contribution = { fundId: ofFund, donor: 'deu', amount: usd(amountMinor) };
    const { contributionId } = await stage
      .as('finance.ada')
      .create<{ contributionId: string }>('/v1/contributions', contribution);
    return contributionId;
  };
  const act = (person: string, id: string, action: string, body: object = {}): Promise<Deposit> =>
    stage.as(person).act(`/v1/unidentified-deposits/${id}`, action, body);
  const minorOf = async (...names: readonly string[]) => {
    const { accounts, statement } = await stage.balances(fundId);
    expect(statement.agreesWithCash).toBe(true);
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
    return names.map((name) => accounts[name]?.amountMinor);
  };
  const comment = 'The agreement’s number is in the remittance.';

  it('is held apart, funds nothing and is no source', async () => {
    await arrive(100_00);

    expect(await minorOf('cash', 'suspense', 'unallocated', 'contribution', 'fee')).toEqual([
      100_00, 100_00, 0, 0, 0,
    ]);
    const { body } = await stage.as('auditor.zoe').get(`/v1/funds/${fundId}/statement`);
    expect(body).toMatchObject({
      sources: { total: usd(0) },
      position: { unidentified: usd(100_00) },
      agreesWithCash: true,
    });
  });

  it('becomes a deposit of the contribution it belongs to when two officers agree, once, with its fee', async () => {
    const id = await arrive(100_00);
    const contributionId = await commit(300_00);
    await act('finance.ada', id, 'identify', { contributionId, comment });
    await expect(act('finance.ada', id, 'confirm')).rejects.toMatchObject({ status: 403 });

    expect(await act('finance.ben', id, 'confirm')).toMatchObject({ status: 'identified' });
    await expect(act('finance.ben', id, 'confirm')).rejects.toMatchObject({ status: 409 });

    expect(await minorOf('cash', 'suspense', 'unallocated', 'contribution', 'receivable', 'fee')).toEqual([
      99_00, 0, 99_00, 100_00, 200_00, 1_00,
    ]);
  });

  it('goes back to its sender when two officers agree', async () => {
    const id = await arrive(1_000, 'JPY');
    await act('finance.ada', id, 'return', { comment: 'Sent to us by mistake.' });

    expect(await act('finance.ben', id, 'confirm')).toMatchObject({ status: 'returned' });
    expect(await minorOf('cash', 'suspense')).toEqual([0, 0]);
  });

  it('is held on when the second officer does not agree', async () => {
    const id = await arrive(100_00);
    await act('finance.ada', id, 'return', { comment: 'Sent to us by mistake.' });

    expect(await act('finance.ben', id, 'refuse', { comment: 'It is Germany’s.' })).toMatchObject({
      status: 'held',
    });
    expect(await minorOf('suspense')).toEqual([100_00]);
  });

  it('does not go to a contribution that is another fund’s, is not signed for so much, or was paid meanwhile', async () => {
    const other = await commit(100_00, await stage.openFund());
    const id = await arrive(100_00);
    const identify = (contributionId: string) =>
      act('finance.ada', id, 'identify', { contributionId, comment });

    await expect(identify(other)).rejects.toMatchObject({
      problem: { code: 'funding.unidentified-deposit.other-fund' },
    });
    await expect(identify(await commit(99_99))).rejects.toMatchObject({
      problem: { code: 'funding.contribution.over-deposited' },
    });
    const contributionId = await commit(100_00);
    await identify(contributionId);
    const deposit = { amount: usd(1), receivedOn: '2026-03-02', bankReference: 'CAMT-78' };
    await stage.as('finance.ada').act(`/v1/contributions/${contributionId}`, 'deposits', deposit);
    await expect(act('finance.ben', id, 'confirm')).rejects.toMatchObject({
      problem: { code: 'funding.contribution.over-deposited' },
    });
    expect((await stage.get(UnidentifiedDeposits).existing(id)).state.status).toBe('held');
    expect(await minorOf('suspense')).toEqual([100_00]);
  });

  it('moves once when the process died between the agreement and the booking', async () => {
    const id = await arrive(100_00);
    const contributionId = await commit(100_00);
    await act('finance.ada', id, 'identify', { contributionId, comment });
    await act('finance.ben', id, 'confirm');
    const again = { cause: 'event:again', by: { id: 'system', role: 'system' }, at: new Date() };

    await stage.get(ResolveDeposit).finish(id, again);

    expect(await minorOf('suspense', 'contribution')).toEqual([0, 100_00]);
  });
});
