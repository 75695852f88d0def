import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import type { Adopted } from './adopt-round.use-case.js';

interface RoundReply {
  readonly chosen: readonly string[];
  readonly total: object;
  readonly shares: { readonly poorestPerCent: number; readonly localPerCent: number };
  readonly quality: object;
  readonly items: readonly {
    readonly allocationId: string;
    readonly isIn: boolean;
    readonly reason: string;
    readonly changes: readonly object[];
  }[];
}

describe('a funding round', () => {
  let stage: FundingStage;
  let fundId: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    await stage.give(fundId, 100_000_000, { feeWaiver: 'None.' });
    await stage.give(fundId, 50_000_000, {
      feeWaiver: 'None.',
      earmark: { countries: ['MDG'], themes: [], requests: [] },
    });
    const asked = [
      ['madagascar', 60_000_000, { requestingStates: ['MDG'], hasLocalPartner: true }],
      ['somalia', 50_000_000, { requestingStates: ['SOM'], hasLocalPartner: false }],
      ['macedonia', 90_000_000, { requestingStates: ['MKD'], hasLocalPartner: true }],
      ['moldova', 30_000_000, { requestingStates: ['MDA'], hasLocalPartner: false }],
    ] as const;
    for (const [name, amountMinor, particulars] of asked) {
      const { allocationId } = await stage.refer(amountMinor, randomUUID(), 'USD', particulars);
      await stage.review(allocationId);
      ids[name] = allocationId;
    }
  });
  afterAll(async () => {
    await stage.end();
  });

  const whatIf = async (wishes: object = {}): Promise<RoundReply> =>
    (await stage.as('committee.eva').send<RoundReply>('POST', `/v1/funds/${fundId}/rounds/what-if`, wishes))
      .body;
  const adopt = async (member: string, chosen: readonly unknown[]) =>
    stage.as(member).post<{ items: readonly Adopted[] }>(`/v1/funds/${fundId}/rounds`, { chosen });
  const itemOf = ({ items }: RoundReply, name: string) =>
    items.find(({ allocationId }) => allocationId === ids[name]);

  it('proposes what is worth most within earmarks and shares, and says why', async () => {
    const round = await whatIf();

    expect(new Set(round.chosen)).toEqual(new Set([ids['madagascar'], ids['macedonia']]));
    expect(round.quality).toMatchObject({ isProven: true, gapPerCent: 0 });
    expect(round.shares.poorestPerCent).toBe(40);
    expect(itemOf(round, 'madagascar')).toMatchObject({ isIn: true, reason: 'needed-for-poorest-share' });
    expect(itemOf(round, 'somalia')).toMatchObject({ isIn: false, reason: 'others-are-worth-more' });
    expect(itemOf(round, 'somalia')?.changes).toContainEqual({ kind: 'more-money', amount: usd(50_000_000) });
  });

  it('shows at once what pins change, and writes nothing', async () => {
    const pinned = await whatIf({ pinnedIn: [ids['moldova']], pinnedOut: [ids['macedonia']] });

    expect(pinned.chosen).toContain(ids['moldova']);
    expect(itemOf(pinned, 'macedonia')).toMatchObject({ isIn: false, reason: 'pinned-out' });
    const impossible = await whatIf({ pinnedIn: [ids['macedonia'], ids['somalia'], ids['moldova']] });
    expect(impossible).toMatchObject({ status: 409, code: 'funding.round.not-possible' });
    expect(await whatIf({ pinnedIn: [randomUUID()] })).toMatchObject({ code: 'funding.round.not-in-round' });
    expect(await whatIf()).toMatchObject({ total: usd(150_000_000) });
  });

  it('is adopted by two members, and the money is drawn as planned', async () => {
    const { chosen } = await whatIf();
    expect(await adopt('committee.eva', [ids['moldova']])).toMatchObject({ status: 409 });

    const first = await adopt('committee.eva', chosen);
    expect(first.body.items.map(({ status }) => status)).toEqual(['reviewed', 'reviewed']);
    const second = await adopt('committee.finn', chosen);
    expect(second.body.items.map(({ status }) => status)).toEqual(['reserved', 'reserved']);

    const { body } = await stage.as('finance.ada').get(`/v1/allocations/${ids['madagascar'] ?? ''}`);
    expect(body).toMatchObject({
      sources: [
        { pool: 'country:MDG', amount: usd(50_000_000) },
        { pool: 'any', amount: usd(10_000_000) },
      ],
    });
    expect((await stage.balances(fundId)).accounts).toMatchObject({
      reserved: usd(150_000_000),
      unallocated: usd(0),
    });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });
});
