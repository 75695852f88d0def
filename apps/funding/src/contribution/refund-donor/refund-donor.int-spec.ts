import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankReport } from '../../../test/bank-report.js';
import { FundingStage } from '../../../test/funding-stage.js';
import { anEvent } from '../../../test/an-event.js';
import { RefundableGift } from '../../../test/refundable-gift.js';
import { usd } from '../../../test/usd.js';
import { MoneyArrivedConsumer } from '../../allocation/keep-books/money-arrived.consumer.js';
import type { Flow } from '../../open-data/domain/flow.js';
import { endToEndId } from '../../payment/domain/end-to-end-id.js';
import type { Statement } from '../../statement/domain/statement.js';
import type { ContributionView } from '../read-contributions/contribution.view.js';

const TODAY = new Date().toISOString().slice(0, 10);

describe('a refund to a donor', () => {
  let stage: FundingStage;
  let gift: RefundableGift;

  beforeAll(async () => {
    process.env['OPEN_DATA_MAX_AGE_S'] = '0';
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const refundsOf = ({ refunds = [] }: ContributionView) => refunds.map(({ status }) => status);
  const statement = async () =>
    (await stage.as('auditor.zoe').get<Statement>(`/v1/funds/${gift.fundId}/statement`)).body;
  const paidIn = async () => {
    const { bytes } = await stage.file(`/v1/flows?fundId=${gift.fundId}&leg=into-funds`, null);
    return (JSON.parse(bytes.toString()) as { items: readonly Flow[] }).items.map(({ paid }) => paid);
  };

  it('is paid when another officer approves it: less at the bank, less to allocate, and told in statement, flows and IATI', async () => {
    gift = await RefundableGift.give(stage, 99_00);
    expect(refundsOf(await gift.ask(40_00))).toEqual(['requested']);
    expect(await gift.moneyIn()).toEqual({ cash: 99_00, sentBack: 0, free: 99_00 });
    await expect(gift.act('finance.ada', 1, 'approve')).rejects.toMatchObject({ status: 403 });
    await gift.act('finance.ben', 1, 'approve');
    await expect(gift.confirm('finance.ada', 1)).rejects.toMatchObject({
      problem: { code: 'funding.donor-refund.four-eyes' },
    });

    expect(await gift.confirm('finance.ben', 1)).toMatchObject({
      refunds: [{ status: 'paid', paidOn: TODAY }],
      refundable: usd(59_00),
    });
    await expect(gift.confirm('finance.ben', 1)).rejects.toMatchObject({ status: 409 });

    expect(await gift.moneyIn()).toEqual({ cash: 59_00, sentBack: 40_00, free: 59_00 });
    expect(await statement()).toMatchObject({
      sources: { contributions: usd(100_00), donorRefunds: usd(40_00), total: usd(60_00) },
      balance: usd(59_00),
      byDonor: [{ donor: 'deu', deposited: usd(100_00), refunded: usd(40_00), receivable: usd(0) }],
    });
    const csv = (await stage.file(`/v1/funds/${gift.fundId}/statement?format=csv`)).bytes.toString();
    expect(csv).toContain('Sources,Less refunds to donors,Amount,-40.00,USD\r\n');
    expect(csv).toContain('Donor,deu,refunded,40.00,USD\r\n');
    expect(await paidIn()).toEqual([usd(60_00)]);
    const iati = (await stage.file('/v1/iati/activities.xml', null)).bytes.toString();
    expect(iati.replaceAll(/\s*\n\s*/g, '')).toContain(
      `<transaction-type code="1"/><transaction-date iso-date="${TODAY}"/><value value-date="${TODAY}">-40.00</value>`,
    );
  });

  it('is held from the approval on, so that nothing else is given from it, and free again when the bank refuses it', async () => {
    gift = await RefundableGift.give(stage, 99_00, 'EUR');
    await gift.ask(60_00);
    await gift.act('finance.ben', 1, 'approve');
    const { allocationId, chosen } = await stage.refer(50_00, undefined, gift.currency);
    expect({ chosen, ...(await stage.approve(allocationId)) }).toMatchObject({
      chosen: gift.fundId,
      status: 'pipeline',
    });

    await gift.act('finance.ben', 1, 'fail', { comment: 'AC04: the account is closed.' });

    expect(await gift.moneyIn()).toEqual({ cash: 99_00, sentBack: 0, free: 99_00 });
    expect(await paidIn()).toEqual([gift.money(100_00)]);
    await stage.get(MoneyArrivedConsumer).stayed(
      anEvent('funding.contribution', gift.id, 'refund-failed', {
        contributionId: gift.id,
        fundId: gift.fundId,
      }) as never,
    );
    expect(await gift.moneyIn()).toMatchObject({ cash: 99_00, free: 49_00 });
  });

  it('that the bank reports paid after it has failed is refused, asked for again, and then paid', async () => {
    gift = await RefundableGift.give(stage, 99_00);
    await gift.ask(40_00);
    await gift.act('finance.ben', 1, 'approve');
    await gift.act('finance.ben', 1, 'fail', { comment: 'AC04: the account is closed.' });

    await expect(gift.confirm('finance.ben', 1)).rejects.toMatchObject({
      problem: { code: 'funding.donor-refund.illegal-transition' },
    });
    await gift.ask(40_00);
    await gift.act('finance.ben', 2, 'approve');

    expect(refundsOf(await gift.confirm('finance.ben', 2))).toEqual(['failed', 'paid']);
    expect(await gift.moneyIn()).toEqual({ cash: 59_00, sentBack: 40_00, free: 59_00 });
  });

  it('that the bank sends back after it was paid is reversed', async () => {
    gift = await RefundableGift.give(stage, 99_00);
    await gift.ask(40_00);
    await gift.act('finance.ben', 1, 'approve');
    await gift.confirm('finance.ben', 1);

    expect(refundsOf(await gift.act('finance.ben', 1, 'fail', { comment: 'RR04' }))).toEqual(['failed']);

    expect(await gift.moneyIn()).toEqual({ cash: 99_00, sentBack: 0, free: 99_00 });
    expect((await statement()).sources).toMatchObject({ donorRefunds: usd(0), total: usd(100_00) });
    expect(await paidIn()).toEqual([usd(100_00)]);
  });

  it('is refused by an officer, or by what is left of the contribution and of its earmark', async () => {
    gift = await RefundableGift.give(stage, 99_00, 'GBP');
    await gift.ask(40_00);
    expect(await gift.act('finance.ben', 1, 'refuse', { comment: 'It is needed.' })).toMatchObject({
      refunds: [{ status: 'refused', failure: 'It is needed.', endedBy: 'finance.ben' }],
    });
    await expect(gift.act('finance.ben', 1, 'approve')).rejects.toMatchObject({ status: 409 });
    await expect(gift.ask(99_01)).rejects.toMatchObject({
      problem: { code: 'funding.donor-refund.amount-not-acceptable', details: { refundableMinor: 99_00 } },
    });
    const { allocationId } = await stage.refer(90_00, undefined, gift.currency);
    await stage.approve(allocationId);

    await gift.ask(40_00);
    await expect(gift.act('finance.ben', 2, 'approve')).rejects.toMatchObject({
      status: 409,
      problem: { code: 'funding.donor-refund.not-covered' },
    });

    expect((await gift.read()).refunds?.[1]).toMatchObject({ status: 'requested', isShort: true });
    expect(await gift.moneyIn()).toEqual({ cash: 99_00, sentBack: 0, free: 9_00 });
  });

  it('that is large goes to the bank when a third officer has released it, and the bank’s report settles it', async () => {
    gift = await RefundableGift.give(stage, 99_000_000);
    const account = { country: 'DE', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' };
    for (const [holder, name] of [
      [gift.fundId, 'Fund'],
      ['deu', 'Bundeskasse'],
    ] as const) {
      await stage.as('finance.ada').put(`/v1/bank-accounts/${holder}`, { name, ...account });
      await stage.as('finance.ben').act(`/v1/bank-accounts/${holder}`, 'confirm');
    }
    await gift.ask(60_000_000);
    await gift.act('finance.ben', 1, 'approve');
    const order = () => stage.file(`/v1/funds/${gift.fundId}/payment-order`, 'finance.ada');
    expect((await order()).status).toBe(409);
    await expect(gift.act('finance.ben', 1, 'release')).rejects.toMatchObject({ status: 403 });
    await gift.act('finance.cyd', 1, 'release');

    const key = endToEndId({ contributionId: gift.id, refund: 1 });
    const file = (await order()).bytes.toString();
    expect(file).toContain(`<EndToEndId>${key}</EndToEndId>`);
    expect(file).toContain('<InstdAmt Ccy="USD">600000.00</InstdAmt>');
    const bankSays = async (status: string) =>
      (
        await stage
          .as('finance.ben')
          .post('/v1/payment-status-reports', { document: bankReport(key, status) })
      ).body;

    expect(await bankSays('ACSC')).toMatchObject({ items: [{ outcome: 'paid' }] });
    expect(await bankSays('ACSC')).toMatchObject({
      items: [{ outcome: 'refused', code: 'funding.donor-refund.illegal-transition' }],
    });
    expect(await gift.moneyIn()).toEqual({ cash: 39_000_000, sentBack: 60_000_000, free: 39_000_000 });
    expect((await order()).status).toBe(409);
  });
});
