import { ProviderNames } from '@hub/provider-names/provider-names.js';
import type { FundingStage } from './funding-stage.js';
import { usd } from './usd.js';

interface Booked {
  readonly requestId: string;
  readonly allocationId: string;
}

/** Three funds and what was booked in them, with all that open data have to tell or to hide. */
export interface OpenDataCase {
  readonly fundId: string;
  readonly yenFundId: string;
  readonly dinarFundId: string;
  /** Of three States, published; 1,000 dollars paid and 100 sent back. */
  readonly regional: Booked;
  /** Of States that have not agreed, and the smallest that has. */
  readonly hidden: readonly Booked[];
}

const PAYMENT = { paidAt: '2026-04-10T09:00:00Z', bankReference: 'P-1' };

/** Books the case through the API. */
export async function bookOpenDataCase(stage: FundingStage): Promise<OpenDataCase> {
  await stage.get(ProviderNames).note('deu', { name: 'Federal Republic of Germany', kind: 'state' }, 1);
  const fundId = await stage.openFund();
  await bookIncome(stage, fundId);
  const regional = await bookRegional(stage);
  // Two that are not published, and a small one that has to hide them.
  const hidden = [
    await pay(stage, 80_000, { consentToPublish: false }),
    await pay(stage, 60_000),
    await pay(stage, 60_000, { consentToPublish: true }),
  ];
  const yenFundId = await stage.openFund('JPY');
  await sendBack(stage, await stage.deposit(yenFundId, 1_000_000, undefined, 'JPY'));
  const dinarFundId = await stage.openFund('BHD');
  await stage.deposit(dinarFundId, 1_000_500, undefined, 'BHD');
  return { fundId, yenFundId, dinarFundId, regional, hidden };
}

async function bookIncome(stage: FundingStage, fundId: string): Promise<void> {
  const ada = stage.as('finance.ada');
  await stage.give(fundId, 10_000_00, { donor: 'deu' });
  await stage.give(fundId, 110_00, { donor: 'secret-donor', isConfidential: true });
  await stage.give(fundId, 210_00, { donor: 'nor' });
  await stage.give(fundId, 310_00, { donor: 'gbr' });
  const pledge = { fundId, donor: 'deu', kind: 'pledge', amount: usd(50_000_00), on: '2026-02-01' };
  await ada.create('/v1/contributions', pledge);
  const people = { fundId, donor: 'swe', kind: 'in-kind', description: 'Two experts', amount: usd(5_000_00) };
  await ada.create('/v1/contributions', people);
  const interest = { amount: usd(12_34), period: '2025', receivedOn: '2026-01-02', bankReference: 'CAMT-2' };
  await ada.act(`/v1/funds/${fundId}`, 'interest', interest);
  const cost = { kind: 'direct-cost', amount: usd(5_00), description: 'Audit', paidOn: '2026-01-03' };
  await ada.act(`/v1/funds/${fundId}`, 'costs', { ...cost, bankReference: 'CAMT-3' });
}

/** A thousand yen that the donor had paid too much. */
async function sendBack(stage: FundingStage, contributionId: string): Promise<void> {
  const path = `/v1/contributions/${contributionId}`;
  const refund = {
    amount: { amountMinor: 1_000, currency: 'JPY' },
    reason: 'over-payment',
    comment: 'Twice',
  };
  await stage.as('finance.ada').act(path, 'refunds', refund);
  const ben = stage.as('finance.ben');
  await ben.change('POST', path, `${path}/refunds/1/approve`, {});
  await ben.change('POST', path, `${path}/refunds/1/confirm`, {
    paidOn: '2026-05-02',
    bankReference: 'CAMT-5',
  });
}

async function bookRegional(stage: FundingStage): Promise<Booked> {
  const particulars = {
    title: 'Données & <frontières>\u000b',
    requestingStates: ['MKD', 'ALB', 'SRB'],
    consentToPublish: true,
  };
  const booked = await stage.started(200_000, 'USD', particulars);
  const { allocationId } = booked;
  await stage.tranche('finance.ada', allocationId, 1, 'instruct');
  await stage.tranche('finance.ben', allocationId, 1, 'confirm', PAYMENT);
  // The bank returns it, and it is paid again.
  await stage.tranche('finance.ben', allocationId, 1, 'fail', { comment: 'AC04' });
  await stage.tranche('finance.ada', allocationId, 1, 'instruct');
  await stage.tranche('finance.ben', allocationId, 1, 'confirm', PAYMENT);
  const refund = { amount: usd(100_00), receivedOn: '2026-05-02', bankReference: 'CAMT-4' };
  await stage.as('finance.ada').act(`/v1/allocations/${allocationId}`, 'refunds', refund);
  return booked;
}

async function pay(stage: FundingStage, amountMinor: number, particulars: object = {}): Promise<Booked> {
  const booked = await stage.started(amountMinor, 'USD', particulars);
  await stage.tranche('finance.ada', booked.allocationId, 1, 'instruct');
  await stage.tranche('finance.ben', booked.allocationId, 1, 'confirm', PAYMENT);
  return booked;
}
