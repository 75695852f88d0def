import { screenProvider } from '../../../test/support/screen-provider.js';
import { monthsAfter, today } from './days.js';
import { CAST, type Journey } from './journey.js';

const { firstOfficer, secondOfficer, firstFinance, secondFinance } = CAST;

const NAMES: Readonly<Record<string, string>> = {
  iom: 'International Organization for Migration',
  unfpa: 'UN Population Fund',
  unhcr: 'UN High Commissioner for Refugees',
};

/** Money in the fund before the journey; the amount is assumed, the fund's real balance is not public per donor. */
export const DEPOSIT_MINOR = 2_000_000_00;

/** What has to be there before a request can find partners and money: verified and screened providers, their offers, a fund. */
export async function prepare(journey: Journey, capacity = FOR_A_DEMONSTRATION): Promise<void> {
  await Promise.all([
    ...journey.providers.map((provider) => registerProvider(journey, provider, capacity)),
    openFund(journey),
  ]);
}

/** How many engagements each provider offers, and how many at a time. */
interface Capacity {
  readonly total: number;
  readonly concurrent: number;
}

const FOR_A_DEMONSTRATION: Capacity = { total: 5, concurrent: 2 };

async function registerProvider(journey: Journey, provider: string, capacity: Capacity): Promise<void> {
  const profile = {
    id: provider,
    name: NAMES[provider] ?? provider,
    kind: 'un-entity',
    unOrganisation: true,
  };
  await journey.as(firstOfficer).matching.create('/v1/providers', profile);
  await journey.as(secondOfficer).matching.act(`/v1/providers/${provider}`, 'verify');
  await screenProvider(journey, provider, [firstOfficer, secondOfficer]);
  await journey.as(CAST.coordinatorOf(provider)).matching.create('/v1/offers', offer(journey, capacity));
}

function offer({ programme }: Journey, capacity: Capacity) {
  const startsOn = today();
  return {
    title: 'Migration data, statistics and policy',
    kind: 'technical',
    objectives: programme.objectives,
    geography: { global: true },
    personDays: 120,
    startsOn,
    endsOn: monthsAfter(startsOn, programme.months + 12),
    languages: ['en'],
    capacity,
  };
}

async function openFund(journey: Journey): Promise<void> {
  const { funding } = journey.as(firstFinance);
  const fund = await funding.create<{ fundId: string }>('/v1/funds', FUND);
  journey.fundId = fund.fundId;
  await contribute(journey);
}

/** Money for one request more: a contribution, signed by one officer and received by the other. */
export async function contribute(journey: Journey): Promise<void> {
  const { funding } = journey.as(firstFinance);
  const contribution = await funding.create<{ contributionId: string }>('/v1/contributions', {
    fundId: journey.fundId,
    donor: 'deu',
    amount: journey.money(DEPOSIT_MINOR),
    earmark: { countries: [], themes: [], requests: [] },
    on: today(),
    agreementReference: 'Demonstration contribution',
  });
  journey.contributionId = contribution.contributionId;
  const deposit = {
    amount: journey.money(DEPOSIT_MINOR),
    receivedOn: today(),
    bankReference: 'Demonstration deposit',
  };
  await journey
    .as(secondFinance)
    .funding.act(`/v1/contributions/${contribution.contributionId}`, 'deposits', deposit);
}

const FUND = {
  name: 'Migration Multi-Partner Trust Fund',
  currency: 'USD',
  isDefault: true,
  trancheShares: [60, 40],
};
