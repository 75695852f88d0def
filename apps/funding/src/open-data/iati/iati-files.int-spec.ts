import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { IatiStandard } from '../../../test/iati-standard.js';
import { usd } from '../../../test/usd.js';
import { bookOpenDataCase, type OpenDataCase } from '../../../test/open-data-case.js';
import type { Statement } from '../../statement/domain/statement.js';

const FETCHING_MS = 600_000;

describe('the IATI files', () => {
  let stage: FundingStage;
  let standard: IatiStandard;
  let booked: OpenDataCase;

  beforeAll(async () => {
    standard = await IatiStandard.load();
    process.env['OPEN_DATA_MAX_AGE_S'] = '0';
    stage = await FundingStage.start();
    booked = await bookOpenDataCase(stage);
  }, FETCHING_MS);
  afterAll(async () => {
    await stage.end();
  });

  const read = async (file: string) => (await stage.file(`/v1/iati/${file}`, null)).bytes.toString();
  const sumOf = (document: string, code: string): number =>
    [...document.matchAll(new RegExp(`<transaction-type code="${code}"/>.*?<value [^>]*>([^<]*)<`, 'g'))]
      .map(([, value]) => Math.round(Number(value) * 100))
      .reduce((sum, minor) => sum + minor, 0);
  const activityOf = (document: string, id: string): string =>
    document
      .split('\n')
      .find((line) => line.includes(`<iati-identifier>connection-hub-${id}</iati-identifier>`)) ?? '';

  it('keep to the schemas, the codelists and the standard ruleset', async () => {
    expect(standard.problemsOf(await read('activities.xml'), 'activities')).toEqual([]);
    expect(standard.problemsOf(await read('organisation.xml'), 'organisations')).toEqual([]);
  });

  it.each([
    ['the schema', '<activity-scope', '<activity-scop'],
    ['a codelist', '<activity-status code="2"/>', '<activity-status code="9"/>'],
    ['the ruleset', 'percentage="33.34"', 'percentage="33.35"'],
  ])('would be refused if they broke %s', async (_what, right, wrong) => {
    const document = await read('activities.xml');

    expect(document).toContain(right);
    expect(standard.problemsOf(document.replace(right, wrong), 'activities')).not.toEqual([]);
  });

  it('say what the statement says', async () => {
    const document = await read('activities.xml');
    const statement = await stage.as('auditor.zoe').read<Statement>(`/v1/funds/${booked.fundId}/statement`);
    const lines = document
      .split('\n')
      .filter((line) => line.includes(booked.fundId))
      .join('\n');
    const { sources, uses } = statement;

    expect(sumOf(lines, '1')).toBe(sources.contributions.amountMinor + sources.interest.amountMinor);
    expect(sumOf(lines, '3')).toBe(uses.transfers.amountMinor - uses.refunds.amountMinor);
    expect(sumOf(lines, '4')).toBe(uses.agentFees.amountMinor + uses.directCosts.amountMinor);
    expect(sumOf(lines, '13')).toBe(50_000_00);
  });

  it('give each published request its own activity, and those that are not one together', async () => {
    const document = await read('activities.xml');
    const shown = activityOf(document, `${booked.fundId}-${booked.regional.allocationId}`);

    expect(shown).toContain('Données &amp; &lt;frontières&gt;');
    for (const [code, percentage] of [
      ['MK', '33.34'],
      ['AL', '33.33'],
      ['RS', '33.33'],
    ])
      expect(shown).toContain(`<recipient-country code="${code}" percentage="${percentage}"/>`);
    const several = activityOf(document, `${booked.fundId}-several`);
    expect(several).toContain('Several requests (3)');
    expect(several).toContain('<value value-date="2026-04-10">1200.00</value>');
    for (const { requestId, allocationId } of booked.hidden) {
      expect(document).not.toContain(requestId);
      expect(document).not.toContain(allocationId);
    }
  });

  it('never name a donor that asks for it, and tell its money only in a sum', async () => {
    const fund = activityOf(await read('activities.xml'), booked.fundId);

    expect(fund).not.toContain('secret-donor');
    expect(fund).toContain('Federal Republic of Germany');
    expect(fund).toContain('<narrative>Several donors</narrative>');
    expect(fund).toContain('>630.00</value>');
    for (const alone of ['>110.00</value>', '>210.00</value>', '>310.00</value>'])
      expect(fund).not.toContain(alone);
  });

  it('write currencies with their own minor units', async () => {
    const document = await read('activities.xml');

    expect(activityOf(document, booked.yenFundId)).toContain('>1000000</value>');
    expect(activityOf(document, booked.yenFundId)).toContain(
      '>-1000</value><description><narrative>Refund to the donor<',
    );
    expect(activityOf(document, booked.dinarFundId)).toContain('>1000.500</value>');
  });

  it('are kept by readers until they change', async () => {
    const first = await stage.file('/v1/iati/activities.xml', null);
    const etag = first.headers.get('etag') ?? '';
    const again = await stage.as('auditor.zoe').get('/v1/iati/activities.xml', {
      headers: { 'if-none-match': etag },
    });

    expect(first.headers.get('cache-control')).toBe('public, max-age=0');
    expect([again.status, again.etag]).toEqual([304, etag]);
    await stage.as('finance.ada').act(`/v1/funds/${booked.fundId}`, 'interest', {
      amount: usd(100),
      period: '2026',
      receivedOn: '2026-05-02',
      bankReference: 'CAMT-9',
    });
    expect((await stage.file('/v1/iati/activities.xml', null)).headers.get('etag')).not.toBe(etag);
  });
});
