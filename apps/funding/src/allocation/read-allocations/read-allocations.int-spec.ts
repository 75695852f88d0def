import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AllocationPage } from './allocation.view.js';
import { FundingStage } from '../../../test/funding-stage.js';

/** More than one page holds at most. */
const MANY = 120;

describe('reading allocations', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  it('shows a State and a provider their own allocations and no others', async () => {
    await stage.openFund();
    const { allocationId } = await stage.refer(1);
    const path = `/v1/allocations/${allocationId}`;

    for (const person of ['focal-point.mkd', 'coordinator.iom-anna', 'auditor.zoe', 'committee.eva'])
      expect((await stage.as(person).get(path)).status).toBe(200);
    for (const person of ['focal-point.phl', 'coordinator.undp-joe'])
      expect((await stage.as(person).get(path)).status).toBe(404);
    for (const person of ['desk.ana', 'operator.kim', 'drafter.mkd-skopje'])
      expect((await stage.as(person).get(path)).status).toBe(403);
    const list = await stage.as('focal-point.phl').get<{ items: readonly unknown[] }>('/v1/allocations');
    expect(list.body.items).toEqual([]);
  });

  const whole = async (person: string, query: string) => {
    const items = await stage
      .as(person)
      .readAll<AllocationPage['items'][number]>(`/v1/allocations?limit=50&${query}`);
    return items.map(({ allocationId }) => allocationId);
  };

  it('tells each person of all that wait for them, however many have changed since, and of the others', async () => {
    const fundId = await stage.openFund();
    await stage.deposit(fundId, 1_000_00);
    const { allocationId: paid } = await stage.started(500_00);
    const referred: string[] = [];
    for (let count = 0; count < MANY; count += 1) referred.push((await stage.refer(1)).allocationId);
    const [scored = '', conflicted = ''] = referred;
    await stage.review(scored);
    await stage.as('committee.eva').act(`/v1/allocations/${scored}`, 'approve');
    await stage
      .as('committee.eva')
      .act(`/v1/allocations/${conflicted}`, 'declare-conflict', { comment: 'My own State.' });

    const [eva, finn] = [
      await whole('committee.eva', 'waitsFor=me'),
      await whole('committee.finn', 'waitsFor=me'),
    ];
    expect(eva).toEqual(expect.arrayContaining(referred.slice(2)));
    expect(eva).not.toContain(scored);
    expect(eva).not.toContain(conflicted);
    expect(finn).toEqual(expect.arrayContaining(referred));
    const others = await whole('committee.eva', 'waitsFor=others');
    expect(others).toEqual(expect.arrayContaining([scored, conflicted, paid]));
    expect([...eva, ...others].sort()).toEqual((await whole('committee.eva', '')).sort());

    expect(await whole('finance.ada', 'waitsFor=me')).toEqual([paid]);
    await stage.tranche('finance.ada', paid, 1, 'instruct');
    expect(await whole('finance.ada', 'waitsFor=me')).toEqual([]);
    expect(await whole('finance.ben', 'waitsFor=me')).toEqual([paid]);
    expect(await whole('auditor.zoe', 'waitsFor=me')).toEqual([]);
  });
});
