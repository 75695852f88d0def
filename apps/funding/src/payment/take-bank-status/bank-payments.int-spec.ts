import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { usd } from '../../../test/usd.js';
import { schemaProblems } from '../../../test/xml-schema.js';
import { endToEndId } from '../domain/end-to-end-id.js';
import type { StatusOutcome } from './take-bank-status.use-case.js';

const SUBSET = 'apps/funding/test/pain.001.001.09.subset.xsd';
const OF_FUND = { name: 'Fónd', country: 'US', accountNumber: '0012345678', bic: 'CHASUS33' };
const OF_IOM = { name: 'IOM', country: 'CH', iban: 'CH9300762011623852957', bic: 'UBSWCHZH80A' };

const reportOf = (
  lines: readonly { readonly id: string; readonly status: string; readonly reason?: string }[],
) => `<?xml version="1.0"?>
<p:Document xmlns:p="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><p:CstmrPmtStsRpt>
<p:GrpHdr><p:MsgId>BANK-1</p:MsgId><p:CreDtTm>2026-04-10T09:00:00Z</p:CreDtTm></p:GrpHdr>
<p:OrgnlGrpInfAndSts><p:OrgnlMsgId>X</p:OrgnlMsgId><p:OrgnlMsgNmId>pain.001.001.09</p:OrgnlMsgNmId></p:OrgnlGrpInfAndSts>
<p:OrgnlPmtInfAndSts><p:OrgnlPmtInfId>X</p:OrgnlPmtInfId>${lines
  .map(
    ({ id, status, reason }) =>
      `<p:TxInfAndSts><p:OrgnlEndToEndId>${id}</p:OrgnlEndToEndId><p:TxSts>${status}</p:TxSts>${
        reason === undefined ? '' : `<p:StsRsnInf><p:Rsn><p:Cd>${reason}</p:Cd></p:Rsn></p:StsRsnInf>`
      }<p:AcctSvcrRef>REF-${id.slice(-3)}</p:AcctSvcrRef></p:TxInfAndSts>`,
  )
  .join('')}</p:OrgnlPmtInfAndSts></p:CstmrPmtStsRpt></p:Document>`;

describe('paying through the bank', () => {
  let stage: FundingStage;
  let fundId: string;
  let allocationId: string;

  beforeAll(async () => {
    stage = await FundingStage.start();
    fundId = await stage.openFund();
    await stage.deposit(fundId, 300_000_000);
    ({ allocationId } = await stage.started(100_000_000));
  });
  afterAll(async () => {
    await stage.end();
  });

  const attempt = (number: number) => endToEndId({ allocationId, tranche: 1, attempt: number });
  const bankSays = async (lines: Parameters<typeof reportOf>[0], officer = 'finance.ben') =>
    (
      await stage.as(officer).post<{ items: readonly StatusOutcome[] }>('/v1/payment-status-reports', {
        document: reportOf(lines),
      })
    ).body.items;
  const order = () => stage.file(`/v1/funds/${fundId}/payment-order`, 'finance.ada');

  it('needs accounts that two officers have looked at, and a release of what is large', async () => {
    expect(JSON.parse((await order()).bytes.toString())).toMatchObject({
      code: 'funding.payment.nothing-to-pay',
    });
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    expect(await order()).toMatchObject({ status: 409 });
    for (const officer of ['finance.ada', 'committee.eva'])
      await expect(stage.tranche(officer, allocationId, 1, 'release')).rejects.toMatchObject({ status: 403 });
    await expect(
      stage.tranche('finance.ben', allocationId, 1, 'confirm', {
        paidAt: '2026-04-10T09:00:00Z',
        bankReference: 'P',
      }),
    ).rejects.toMatchObject({ problem: { code: 'funding.tranche.release-missing' } });

    await stage.tranche('finance.ben', allocationId, 1, 'release');
    expect(JSON.parse((await order()).bytes.toString())).toMatchObject({
      code: 'funding.payment.account-not-confirmed',
      details: { holders: [fundId, 'iom'] },
    });

    for (const [holder, account] of [
      [fundId, OF_FUND],
      ['iom', OF_IOM],
    ] as const) {
      const path = `/v1/bank-accounts/${holder}`;
      expect(await stage.as('finance.ada').put(path, account)).toMatchObject({ status: 201 });
      await expect(stage.as('finance.ada').act(path, 'confirm')).rejects.toMatchObject({
        problem: { code: 'funding.bank-account.four-eyes' },
      });
      expect(await stage.as('finance.ben').act(path, 'confirm')).toMatchObject({ account });
    }
    expect((await order()).status).toBe(200);
  });

  it('writes a pain.001 that the standard allows, the same payments under the same ids', async () => {
    const first = (await order()).bytes.toString();
    const again = (await order()).bytes.toString();

    expect(schemaProblems(first, SUBSET)).toEqual([]);
    expect(schemaProblems(first.replace('<PmtMtd>TRF</PmtMtd>', ''), SUBSET)).not.toEqual([]);
    expect(first).toContain(`<EndToEndId>${attempt(1)}</EndToEndId>`);
    expect(first).toContain('<InstdAmt Ccy="USD">600000.00</InstdAmt>');
    expect(first).toContain('<CtrlSum>600000.00</CtrlSum>');
    expect(first).toContain('<Nm>Fond</Nm>');
    const messageId = /<MsgId>([^<]+)/;
    expect(messageId.exec(again)?.[1]).toBe(messageId.exec(first)?.[1]);
  });

  it('takes the bank’s report: pending, rejected, then paid at the second try', async () => {
    expect(
      await bankSays([
        { id: attempt(1), status: 'ACSP' },
        { id: 'NOT-OURS', status: 'ACSC' },
      ]),
    ).toMatchObject([{ outcome: 'pending' }, { outcome: 'unknown' }]);
    expect(await bankSays([{ id: attempt(1), status: 'ACSC' }], 'finance.ada')).toMatchObject([
      { outcome: 'refused', code: 'funding.allocation.four-eyes' },
    ]);
    expect(await bankSays([{ id: attempt(1), status: 'RJCT', reason: 'AC04' }])).toMatchObject([
      { outcome: 'failed' },
    ]);
    await stage.tranche('finance.ada', allocationId, 1, 'instruct');
    await stage.tranche('finance.ben', allocationId, 1, 'release');

    const paidAfterFailed = await bankSays([{ id: attempt(1), status: 'ACSC' }]);
    expect(paidAfterFailed).toMatchObject([
      { outcome: 'refused', code: 'funding.tranche.illegal-transition' },
    ]);
    expect(await bankSays([{ id: attempt(2), status: 'ACSC' }])).toMatchObject([{ outcome: 'paid' }]);
    expect(await bankSays([{ id: attempt(2), status: 'ACSC' }])).toMatchObject([{ outcome: 'refused' }]);

    const { body } = await stage.as('finance.ada').get(`/v1/allocations/${allocationId}`);
    expect(body).toMatchObject({ status: 'disbursing', outstanding: usd(60_000_000) });
    expect(await stage.verified(fundId)).toMatchObject({ isSound: true });
  });

  it.each([
    ['no XML', 'hello'],
    ['another message', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><A/></Document>'],
    ['a document type', '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>'],
  ])('refuses %s', async (_what, document) => {
    expect(await stage.as('finance.ben').post('/v1/payment-status-reports', { document })).toMatchObject({
      status: 422,
      body: { code: 'funding.payment.malformed-data' },
    });
  });
});
