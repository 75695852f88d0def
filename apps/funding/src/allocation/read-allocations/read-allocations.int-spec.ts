import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';

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
});
