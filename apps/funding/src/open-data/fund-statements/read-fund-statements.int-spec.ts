import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import type { PublicStatement } from '../domain/public-statement.js';

describe('public fund statements', () => {
  let stage: FundingStage;
  let fundId: string;

  beforeAll(async () => {
    process.env['OPEN_DATA_MAX_AGE_S'] = '0';
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    await stage.give(fundId, 10_000_00, { donor: 'deu' });
    for (const donor of ['secret-donor', 'nor', 'gbr'])
      await stage.give(fundId, 100_00, { donor, isConfidential: donor === 'secret-donor' });
  });
  afterAll(async () => {
    await stage.end();
  });

  const read = async (query: string): Promise<readonly PublicStatement[]> => {
    const { bytes } = await stage.file(`/v1/fund-statements${query}`, null);
    return (JSON.parse(bytes.toString()) as { items: readonly PublicStatement[] }).items;
  };

  it('are what finance officers read, to the cent, and nobody has to sign in', async () => {
    const { body } = await stage.as('auditor.zoe').get<object>(`/v1/funds/${fundId}/statement`);

    const [statement] = await read(`?fundId=${fundId}`);

    expect(body).toMatchObject(statement?.figures ?? {});
    expect(statement?.figures).toMatchObject({
      sources: { contributions: usd(10_300_00) },
      uses: { agentFees: usd(103_00) },
      balance: usd(10_197_00),
    });
  });

  it('come as CSV, and name no donor', async () => {
    const { type, bytes } = await stage.file('/v1/fund-statements?format=csv', null);

    expect(type).toBe('text/csv; charset=utf-8');
    expect(bytes.toString()).toContain(`${fundId},A fund,Sources,Total sources,10300.00,USD\r\n`);
    expect(bytes.toString()).not.toContain('secret-donor');
  });

  it('tell no figure of a fund with a donor that has nobody to hide among', async () => {
    const small = await stage.openFund();
    await stage.give(small, 100_00, { donor: 'secret-donor', isConfidential: true });

    expect(await read(`?fundId=${small}`)).toEqual([{ fundId: small, name: 'A fund', currency: 'USD' }]);
  });

  it('refuse what they do not know', async () => {
    for (const query of ['?format=pdf', '?fundId=a%2Fb', '?asOfOn=2026-01-01'])
      expect((await stage.file(`/v1/fund-statements${query}`, null)).status).toBe(400);
  });
});
