import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import type { Statement } from '../domain/statement.js';

/** Whole dollars, as the source prints them. */
const dollars = (amount: number) => usd(amount * 100);

/** The UN Peacebuilding Fund's cumulative statement, in US dollars. */
const GOLDEN = {
  sources: {
    contributions: dollars(1_016_268_638),
    interest: dollars(24_223_374),
    organisationInterest: dollars(3_181_470),
    total: dollars(1_043_673_482),
  },
  uses: {
    transfers: dollars(969_805_672),
    refunds: dollars(55_683_757),
    agentFees: dollars(9_987_157),
    directCosts: dollars(26_204_342),
    bankCharges: dollars(30_130),
    total: dollars(950_343_544),
  },
  balance: dollars(93_329_938),
};

describe('the statement of a fund', () => {
  let stage: FundingStage;
  let fundId: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    await bookGoldenTransactions(stage, fundId);
  });
  afterAll(async () => {
    await stage.end();
  });

  const read = async (query = ''): Promise<Statement> =>
    (await stage.as('auditor.zoe').get<Statement>(`/v1/funds/${fundId}/statement${query}`)).body;

  it('is the golden one, to the cent', async () => {
    const statement = await read();

    expect(statement).toMatchObject(GOLDEN);
    expect(statement.agreesWithCash).toBe(true);
    expect(statement.sources.exchangeDifference).toEqual(usd(0));
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });

  it('adds up by donor, request, country and thematic area', async () => {
    const { byDonor, byRequest, byCountry, byTheme, sources, uses } = await read();

    const sum = (amounts: readonly { readonly amountMinor: number }[]) =>
      amounts.reduce((total, { amountMinor }) => total + amountMinor, 0);
    expect(sum(byDonor.map(({ deposited }) => deposited))).toBe(sources.contributions.amountMinor);
    for (const shares of [byRequest, byCountry, byTheme]) {
      expect(sum(shares.map(({ transfers }) => transfers))).toBe(uses.transfers.amountMinor);
      expect(sum(shares.map(({ refunds }) => refunds))).toBe(uses.refunds.amountMinor);
    }
    expect(byDonor.map(({ donor }) => donor)).toEqual(['deu', 'un-fund']);
    expect(byCountry.map(({ key }) => key)).toEqual(['MKD']);
  });

  it('is empty as of a day before anything was booked, and the same as of today', async () => {
    const today = new Date().toISOString().slice(0, 10);

    expect((await read('?asOfOn=2020-01-01')).sources.total).toEqual(usd(0));
    expect(await read(`?asOfOn=${today}`)).toMatchObject(GOLDEN);
    await expect(
      stage.as('auditor.zoe').get(`/v1/funds/${fundId}/statement?asOfOn=2999-01-01`),
    ).resolves.toMatchObject({ status: 400, body: { code: 'funding.statement.invalid-input' } });
  });

  it('comes as CSV, XLSX and PDF', async () => {
    const csv = await stage.file(`/v1/funds/${fundId}/statement?format=csv`);
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.bytes.toString()).toContain('Uses,Total uses,Amount,950343544.00,USD\r\n');

    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await stage.file(`/v1/funds/${fundId}/statement?format=xlsx`)).bytes as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Sources and uses',
      'Donors',
      'Requests',
      'Countries',
      'Thematic areas',
    ]);
    const total = workbook.worksheets[0]?.getRow(7);
    expect([2, 3, 4].map((cell) => total?.getCell(cell).value)).toEqual([
      'Total sources',
      1_043_673_482,
      'USD',
    ]);

    const pdf = await stage.file(`/v1/funds/${fundId}/statement?format=pdf`);
    expect(pdf.type).toBe('application/pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** 1 per cent of what bears a fee is the golden fee; the rest came from another fund, whose agent had taken it. */
async function bookGoldenTransactions(stage: FundingStage, fundId: string): Promise<void> {
  const ada = stage.as('finance.ada');
  const { amountMinor: fees } = GOLDEN.uses.agentFees;
  await stage.deposit(fundId, fees * 100);
  await stage.give(fundId, GOLDEN.sources.contributions.amountMinor - fees * 100, {
    donor: 'un-fund',
    feeWaiver: 'The other fund’s agent has taken its fee.',
  });
  const credit = { period: '2006 to 2025', receivedOn: '2026-01-02', bankReference: 'CAMT-2' };
  const fund = `/v1/funds/${fundId}`;
  await ada.act(fund, 'interest', { ...credit, amount: GOLDEN.sources.interest });
  await ada.act(fund, 'interest', {
    ...credit,
    amount: GOLDEN.sources.organisationInterest,
    earnedBy: 'iom',
  });
  const cost = { description: 'Cumulative', paidOn: '2026-01-02', bankReference: 'CAMT-3' };
  await ada.act(fund, 'costs', { ...cost, kind: 'direct-cost', amount: GOLDEN.uses.directCosts });
  await ada.act(fund, 'costs', { ...cost, kind: 'bank-charge', amount: GOLDEN.uses.bankCharges });
  const paid = GOLDEN.uses.transfers.amountMinor;
  const { requestId, allocationId } = await stage.started(paid);
  const first = Math.floor((paid * 60) / 100);
  await stage.payAndReport(allocationId, 1, first);
  await stage.reachMilestone(requestId);
  await stage.tranche('finance.ada', allocationId, 2, 'instruct');
  await stage.tranche('finance.ben', allocationId, 2, 'release');
  await stage.tranche('finance.ben', allocationId, 2, 'confirm', {
    paidAt: '2026-04-10T09:00:00Z',
    bankReference: 'P-2',
  });
  await ada.act(`/v1/allocations/${allocationId}`, 'refunds', {
    amount: GOLDEN.uses.refunds,
    receivedOn: '2026-05-02',
    bankReference: 'CAMT-4',
  });
}
