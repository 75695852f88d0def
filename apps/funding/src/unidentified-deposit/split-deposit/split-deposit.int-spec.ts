import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FundingStage } from '../../../test/funding-stage.js';
import { UnknownMoney, type DepositReply } from '../../../test/unknown-money.js';
import { splitDeposit } from '../domain/split-deposit.js';
import { UnidentifiedDepositNotFound } from '../domain/unidentified-deposit.errors.js';
import { UnidentifiedDeposits } from '../storage/unidentified-deposits.js';
import { SplitDeposit } from './split-deposit.use-case.js';

describe('money of unknown origin that belongs to several', () => {
  let stage: FundingStage;

  beforeAll(async () => {
    process.env['OPEN_DATA_MAX_AGE_S'] = '0';
    stage = await FundingStage.start();
  });
  afterAll(async () => {
    await stage.end();
  });

  const comment = 'The remittance names two agreements.';
  const split = (deposit: UnknownMoney, ...parts: readonly object[]) =>
    deposit.act('finance.ada', 'split', { parts, comment });
  const partIds = ({ parts = [] }: DepositReply) =>
    parts.map(({ unidentifiedDepositId }) => unidentifiedDepositId);
  const problemOf = async (asked: Promise<unknown>) => {
    const error = (await asked.catch((refusal: unknown) => refusal)) as {
      readonly status: number;
      readonly problem: {
        readonly code: string;
        readonly errors: readonly { pointer: string; code: string }[];
      };
    };
    const { code, errors } = error.problem;
    return { code, errors: errors.map((one) => [one.pointer, one.code]) };
  };
  const SPLIT_REFUSED = 'funding.unidentified-deposit.split-not-acceptable';

  // 3,335 and 3,335 and 3,335: at 1 %, three fees of 33 would be one minor unit less than the fee on 10,005.
  it.each(['JPY', 'USD', 'BHD'])(
    'in %s, goes part by part to each contribution, and the fees are that of one deposit',
    async (currency) => {
      const deposit = await UnknownMoney.arrive(stage, 10_005, currency);
      const earmark = { countries: ['MKD'], themes: [], requests: [] };
      const named = await deposit.commit(3_335, { donor: 'nor', earmark });
      const open = await deposit.commit(6_670);
      const reply = await split(
        deposit,
        { amount: deposit.money(3_335), contributionId: named, resolution: 'identified' },
        { amount: deposit.money(3_335) },
      );
      const [first = '', second = ''] = partIds(reply);

      expect(reply).toMatchObject({ status: 'held', rest: deposit.money(3_335) });
      expect(await deposit.read(first)).toMatchObject({ status: 'proposed', partOf: deposit.id });
      expect(await deposit.minorOf('cash', 'suspense', 'fee')).toEqual([10_005, 10_005, 0]);
      await expect(deposit.act('finance.ada', 'confirm', {}, first)).rejects.toMatchObject({ status: 403 });
      await deposit.act('finance.ben', 'confirm', {}, first);
      expect(await deposit.minorOf('suspense', 'contribution')).toEqual([6_670, 3_335]);

      for (const id of [deposit.id, second]) {
        await deposit.act('finance.ada', 'identify', { contributionId: open, comment }, id);
        await deposit.act('finance.ben', 'confirm', {}, id);
      }

      expect(await deposit.minorOf('cash', 'suspense', 'contribution', 'receivable', 'fee')).toEqual([
        9_905, 0, 10_005, 0, 100,
      ]);
      const transfers = await stage
        .as('auditor.zoe')
        .get<{ items: readonly { purpose: string }[] }>(
          `/v1/ledger/transfers?fundId=${deposit.fundId}&limit=100`,
        );
      const purposes = transfers.body.items.map(({ purpose }) => purpose);
      expect(purposes.filter((purpose) => purpose === 'unidentified-split')).toHaveLength(2);
      expect(purposes.filter((purpose) => purpose === 'deposit')).toHaveLength(3);
      const { bytes } = await stage.file(`/v1/flows?fundId=${deposit.fundId}&leg=into-funds`, null);
      const paid = (JSON.parse(bytes.toString()) as { items: { paid: { amountMinor: number } }[] }).items;
      expect(paid.reduce((sum, one) => sum + one.paid.amountMinor, 0)).toBe(10_005);
    },
  );

  it('is partly a donor’s and partly sent back, and what is in no part stays unidentified', async () => {
    const deposit = await UnknownMoney.arrive(stage, 100_00);
    const contributionId = await deposit.commit(60_00);
    const reply = await split(
      deposit,
      { amount: deposit.money(60_00), resolution: 'identified', contributionId },
      { amount: deposit.money(30_00), resolution: 'returned' },
    );
    for (const id of partIds(reply)) await deposit.act('finance.ben', 'confirm', {}, id);

    expect(await deposit.minorOf('cash', 'suspense', 'contribution', 'fee')).toEqual([
      69_40, 10_00, 60_00, 60,
    ]);
    expect(await deposit.read()).toMatchObject({ status: 'held', rest: deposit.money(10_00) });
  });

  it('signed for in another currency settles each contribution to the last minor unit', async () => {
    const exchange = (amountMinor: number) => ({
      original: { amountMinor, currency: 'EUR' },
      rate: '1.1',
      source: 'UN operational rates of exchange',
      asOf: '2026-03-01',
    });
    const deposit = await UnknownMoney.arrive(stage, 1_100_00, 'USD', exchange(1_000_00));
    const [one, other] = [
      await deposit.commit(366_67, { exchange: exchange(333_34) }),
      await deposit.commit(733_33, { exchange: exchange(666_66) }),
    ];
    const reply = await split(
      deposit,
      { amount: deposit.money(366_67), resolution: 'identified', contributionId: one },
      { amount: deposit.money(733_33), resolution: 'identified', contributionId: other },
    );
    expect(reply.status).toBe('split');
    for (const id of partIds(reply)) await deposit.act('finance.ben', 'confirm', {}, id);

    const settled = await deposit.minorOf('cash', 'suspense', 'contribution', 'fee');
    expect(settled[0]).toBe(1_089_00);
    expect(settled.slice(1)).toEqual([0, expect.any(Number), 11_00]);
  });

  it('is not split into more than is left, nothing, another currency, all of it, or what a contribution cannot take', async () => {
    const deposit = await UnknownMoney.arrive(stage, 100_00);
    const contributionId = await deposit.commit(50_00);
    const mine = (amountMinor: number) => ({
      amount: deposit.money(amountMinor),
      resolution: 'identified',
      contributionId,
    });

    expect(
      await problemOf(split(deposit, { amount: deposit.money(60_00) }, { amount: deposit.money(40_01) })),
    ).toEqual({ code: SPLIT_REFUSED, errors: [['/parts/1/amount/amountMinor', 'exceeds-rest']] });
    expect(await problemOf(split(deposit, { amount: deposit.money(0) }))).toEqual({
      code: 'platform.invalid-input',
      errors: [['/parts/0/amount/amountMinor', expect.any(String)]],
    });
    const euro = { amount: { amountMinor: 1_00, currency: 'EUR' } };
    expect(await problemOf(split(deposit, euro))).toEqual({
      code: SPLIT_REFUSED,
      errors: [['/parts/0/amount/currency', 'other-currency']],
    });
    expect(await problemOf(split(deposit, { amount: deposit.money(100_00) }))).toEqual({
      code: SPLIT_REFUSED,
      errors: [['/parts', 'whole']],
    });
    expect(await problemOf(split(deposit, mine(30_00), mine(20_01)))).toEqual({
      code: SPLIT_REFUSED,
      errors: [['/parts/1/contributionId', 'funding.contribution.over-deposited']],
    });
    expect(await problemOf(split(deposit, { ...mine(1_00), contributionId: 'nobody' }))).toEqual({
      code: SPLIT_REFUSED,
      errors: [['/parts/0/contributionId', 'funding.contribution.not-found']],
    });
    for (const resolution of ['returned', undefined])
      expect(await problemOf(split(deposit, { ...mine(1_00), resolution }))).toEqual({
        code: SPLIT_REFUSED,
        errors: [['/parts/0/contributionId', 'not-identified']],
      });
    for (const broken of [{ contributionId: undefined }, { resolution: null }, { contributionId: null }])
      expect((await problemOf(split(deposit, { ...mine(1_00), ...broken }))).code).toBe(
        'platform.invalid-input',
      );
    for (const person of ['auditor.zoe', 'committee.eva'])
      await expect(
        deposit.act(person, 'split', { parts: [{ amount: deposit.money(1) }], comment }),
      ).rejects.toMatchObject({ status: 403 });
    expect((await deposit.read()).parts).toBeUndefined();
    expect(await deposit.minorOf('suspense')).toEqual([100_00]);
  });

  it('is split once however often that is asked with one key, and after a crash the parts are made once', async () => {
    const deposit = await UnknownMoney.arrive(stage, 100_00);
    const by = { id: 'finance.ada', role: 'finance' };
    const idOf = (part: number) => `${deposit.id}-${String(part)}`;
    await stage
      .get(UnidentifiedDeposits)
      .execute(deposit.id, { cause: 'http:ada:1', by, at: new Date() }, (state) => {
        if (state === undefined) throw new UnidentifiedDepositNotFound(deposit.id);
        return splitDeposit(state, {
          parts: [{ amount: deposit.money(40_00) }],
          comment,
          officer: by.id,
          idOf,
        });
      });

    await stage.get(SplitDeposit).finish(deposit.id);
    await stage.get(SplitDeposit).finish(deposit.id);

    expect(await deposit.read(idOf(1))).toMatchObject({ status: 'held', amount: deposit.money(40_00) });
    const asked = { parts: [{ amount: deposit.money(40_00) }], comment };
    const command = {
      cause: 'http:ada:2',
      by,
      at: new Date(),
    };
    const once = await stage.get(SplitDeposit).execute(deposit.id, asked as never, command);
    const again = await stage.get(SplitDeposit).execute(deposit.id, asked as never, command);
    expect([once.repeated, again.repeated, again.state.parts?.length]).toEqual([false, true, 2]);
    expect(await deposit.minorOf('suspense')).toEqual([100_00]);
    const { items } = (
      await stage
        .as('auditor.zoe')
        .get<{ items: readonly DepositReply[] }>(`/v1/unidentified-deposits?partOf=${deposit.id}`)
    ).body;
    expect(items).toHaveLength(2);
  });
});
