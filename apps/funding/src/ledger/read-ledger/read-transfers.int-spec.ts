import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
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

  describe('of an account', () => {
    const INTEREST = 105;
    const today = new Date().toISOString().slice(0, 10);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    let costly: string;

    beforeAll(async () => {
      costly = await stage.openFund();
      await stage.deposit(costly, 1_000_00);
      const ada = stage.as('finance.ada');
      const bank = { amount: usd(1_00), bankReference: 'CAMT-2' };
      await ada.act(`/v1/funds/${costly}`, 'costs', {
        ...bank,
        kind: 'bank-charge',
        description: 'A transfer',
        paidOn: '2026-03-02',
      });
      for (let count = 1; count <= INTEREST; count += 1)
        await ada.act(`/v1/funds/${costly}`, 'interest', {
          ...bank,
          period: `Period ${String(count)}`,
          receivedOn: '2026-03-02',
        });
    });

    const whole = (query: string) =>
      stage
        .as('finance.ada')
        .readAll<TransferPage['items'][number]>(`/v1/ledger/transfers?fundId=${costly}&limit=50${query}`);

    it('are all that have a line in it, however many others are newer, and through a day', async () => {
      const charges = await whole('&account=bank-charge');
      const interest = await whole('&account=interest');

      expect(charges.map(({ purpose }) => purpose)).toEqual(['bank-charge']);
      expect(interest).toHaveLength(INTEREST);
      expect(interest.every(({ lines }) => lines.some(({ name }) => name === 'interest'))).toBe(true);
      const both = await whole('&account=interest,bank-charge');
      const numbers = both.map(({ seq }) => seq);
      expect(new Set(numbers).size).toBe(INTEREST + 1);
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
      expect(await whole(`&account=interest&asOfOn=${today}`)).toHaveLength(INTEREST);
      expect(await whole(`&asOfOn=${yesterday}`)).toEqual([]);
    });

    it('are found by an index, and only those are read', async () => {
      const db = stage.get<Connection>(getConnectionToken() as never);
      await db.db?.command({ profile: 2 });
      await whole('&account=bank-charge');
      await db.db?.command({ profile: 0 });
      const queries = await db
        .collection('system.profile')
        .find({ ns: `${db.name}.ledger-transfers`, op: 'query' })
        .toArray();

      expect(queries).toMatchObject([
        { planSummary: expect.stringMatching(/^IXSCAN.*lines\.name/), docsExamined: 1 },
      ]);
    });

    it('cannot be asked for by a name that is in no chart', async () => {
      const path = `/v1/ledger/transfers?fundId=${costly}&account=slush`;

      expect((await stage.as('auditor.zoe').get(path)).status).toBe(400);
    });
  });

  it('cannot be asked for by something that is no id', async () => {
    const reply = await stage.as('auditor.zoe').get(`/v1/ledger/transfers?fundId=${fundId}&bookedFor=a%2Fb`);

    expect(reply.status).toBe(400);
  });
});
