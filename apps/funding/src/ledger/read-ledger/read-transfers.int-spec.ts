import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import type { TransferPage } from './transfer.view.js';

describe('the transfers of a fund', () => {
  let stage: FundingStage;
  let fundId: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    await stage.deposit(fundId, 1_000_00);
  });
  afterAll(async () => {
    await stage.end();
  });

  const read = (query: string): Promise<TransferPage> =>
    stage.as('auditor.zoe').read<TransferPage>(`/v1/ledger/transfers?fundId=${fundId}${query}`);

  it('can be narrowed down to those of one allocation, and each says what it was made for', async () => {
    const { allocationId } = await stage.started(500_00);

    const [all, own] = [await read(''), await read(`&bookedFor=${allocationId}`)];

    expect(own.items.map(({ purpose }) => purpose)).toEqual(['commit', 'reserve']);
    expect(own.items.every(({ event }) => event.id.startsWith(`${allocationId}/`))).toBe(true);
    expect(all.items.length).toBeGreaterThan(own.items.length);
    expect((await read('&bookedFor=somebody-else')).items).toEqual([]);
  });

  it('cannot be asked for by something that is no id', async () => {
    const reply = await stage.as('auditor.zoe').get(`/v1/ledger/transfers?fundId=${fundId}&bookedFor=a%2Fb`);

    expect(reply.status).toBe(400);
  });
});
