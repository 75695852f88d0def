import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import type { Statement } from '../../statement/domain/statement.js';
import type { Ageing } from '../domain/ageing.js';

const DAY_MS = 24 * 3_600_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

describe('the ageing of pledges and receivables', () => {
  let stage: FundingStage;
  let fundId: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    const promise = (terms: object) =>
      stage.as('finance.ada').create<{ contributionId: string }>('/v1/contributions', { fundId, ...terms });
    await promise({ donor: 'deu', kind: 'pledge', amount: usd(500_00), on: daysAgo(100) });
    const { contributionId } = await promise({ donor: 'nor', amount: usd(300_00), on: daysAgo(200) });
    await stage.as('finance.ada').act(`/v1/contributions/${contributionId}`, 'deposits', {
      amount: usd(100_00),
      receivedOn: daysAgo(20),
      bankReference: 'CAMT-1',
    });
    await promise({
      donor: 'quiet',
      isConfidential: true,
      amount: usd(110_00),
      on: daysAgo(10),
      exchange: {
        original: { amountMinor: 100_00, currency: 'EUR' },
        rate: '1.1',
        source: 'UN operational rates of exchange',
        asOf: daysAgo(10),
      },
    });
    await stage.give(fundId, 50_00, { donor: 'fra' });
  });
  afterAll(async () => {
    await stage.end();
  });

  const read = (query = '', person = 'finance.ada') =>
    stage.as(person).get<Ageing>(`/v1/funds/${fundId}/ageing${query}`);

  it('says what is open for how long, by donor and by the currency owed, as the statement has it in sum', async () => {
    const { body } = await read();
    const { body: statement } = await stage.as('auditor.zoe').get<Statement>(`/v1/funds/${fundId}/statement`);

    expect(
      body.items.map(({ donor, kind, ageDays, band, open }) => [donor, kind, ageDays, band, open]),
    ).toEqual([
      ['nor', 'commitment', 200, 'over180', usd(200_00)],
      ['deu', 'pledge', 100, 'upTo180', usd(500_00)],
      ['quiet', 'commitment', 10, 'upTo90', usd(110_00)],
    ]);
    expect(body.sums.pledges.total).toEqual(statement.position.pledged);
    expect(body.sums.commitments).toEqual({
      upTo90: usd(110_00),
      upTo180: usd(0),
      over180: usd(200_00),
      total: statement.position.receivable,
    });
    expect(body.byDonor.map(({ donor }) => donor)).toEqual(['deu', 'nor', 'quiet']);
    expect(body.byCurrency).toMatchObject([
      { currency: 'EUR', commitments: { total: { amountMinor: 100_00, currency: 'EUR' } } },
      { currency: 'USD', commitments: { total: usd(200_00) } },
    ]);
    expect(body.items[1]?.reminders).toMatchObject([
      { days: 90, dueOn: daysAgo(10) },
      { days: 180, dueOn: daysAgo(-80) },
    ]);
  });

  it('is empty as of a day before anything was booked, the same as of today, and knows no tomorrow', async () => {
    const { body: then } = await read('?asOfOn=2020-01-01');
    const { body: now } = await read();

    expect(then).toMatchObject({ asOfOn: '2020-01-01', items: [], byDonor: [] });
    expect((await read(`?asOfOn=${daysAgo(0)}`)).body).toEqual(now);
    expect(await read(`?asOfOn=${daysAgo(-1)}`)).toMatchObject({
      status: 400,
      body: { code: 'funding.statement.invalid-input' },
    });
    expect((await read('?asOfOn=yesterday')).status).toBe(400);
  });

  it('shows a donor its own promises alone, and nothing to who has given nothing or has not signed in', async () => {
    const { body } = await read('', 'coordinator.deu-lead');

    expect(body.items.map(({ donor }) => donor)).toEqual(['deu']);
    expect(body.sums).toMatchObject({
      pledges: { total: usd(500_00) },
      commitments: { total: usd(0) },
    });
    expect(JSON.stringify(body)).not.toContain('quiet');
    expect(await read('', 'coordinator.iom-anna')).toMatchObject({
      status: 404,
      body: { code: 'funding.fund.not-found' },
    });
    expect((await stage.file(`/v1/funds/${fundId}/ageing`, null)).status).toBe(401);
  });

  it('comes as CSV with a row a promise, and as a workbook with the sums as well', async () => {
    const csv = await stage.file(`/v1/funds/${fundId}/ageing?format=csv`);
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toContain(`ageing-${fundId}-${daysAgo(0)}.csv`);
    const [, first = ''] = csv.bytes.toString().split('\r\n');
    expect(first).toContain(`,Commitment,${daysAgo(200)},200,Over 180 days,200.00,USD,`);

    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await stage.file(`/v1/funds/${fundId}/ageing?format=xlsx`)).bytes as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'By age',
      'Donors',
      'Currencies',
      'Open promises',
    ]);
    expect(workbook.worksheets[0]?.getRow(3).getCell(7).value).toBe(310);
    expect((await stage.file(`/v1/funds/${fundId}/ageing?format=pdf`)).status).toBe(400);
  });
});
