import type { Hub } from '../../test/support/hub.js';
import type { SeedContribution } from './seed-data.js';

const FIRST_OFFICER = 'finance.seed-one';
const SECOND_OFFICER = 'finance.seed-two';

const FUND = {
  name: 'Migration Multi-Partner Trust Fund',
  currency: 'USD',
  isDefault: true,
  trancheShares: [60, 40],
};

/** Opens the fund and records the contributions with their deposits. */
export async function loadFund(hub: Hub, contributions: readonly SeedContribution[]): Promise<void> {
  const { funding } = hub.as(FIRST_OFFICER);
  const { fundId } = await funding.create<{ fundId: string }>('/v1/funds', FUND, { key: 'seed-fund' });
  for (const contribution of contributions) await loadContribution(hub, fundId, contribution);
}

async function loadContribution(hub: Hub, fundId: string, seed: SeedContribution): Promise<void> {
  const { id, donor, signedOn, exchange } = seed;
  const amount = { amountMinor: seed.amountMinor, currency: seed.currency };
  const { funding } = hub.as(FIRST_OFFICER);
  const signed = {
    fundId,
    donor,
    amount,
    earmark: { countries: [], themes: seed.earmarkThematicAreas, requests: [] },
    on: signedOn,
    agreementReference: `Seed record ${id}`,
    ...(exchange && { exchange }),
  };
  const key = `seed-contribution-${id}`;
  const { contributionId } = await funding.create<{ contributionId: string }>('/v1/contributions', signed, {
    key,
  });
  const deposit = {
    amount,
    receivedOn: signedOn,
    bankReference: `Seed record ${id}`,
    ...(exchange && { exchange }),
  };
  const path = `/v1/contributions/${contributionId}`;
  await hub.as(SECOND_OFFICER).funding.act(path, 'deposits', deposit, { key: `seed-deposit-${id}` });
}
