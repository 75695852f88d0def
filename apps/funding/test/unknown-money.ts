import { expect } from '@jest/globals';
import type { FundingStage } from './funding-stage.js';

export interface DepositReply {
  readonly unidentifiedDepositId: string;
  readonly status: string;
  readonly parts?: readonly { readonly unidentifiedDepositId: string }[];
}

/** Money of unknown origin on the account of a fund of its own, and what officers do about it. */
export class UnknownMoney {
  private constructor(
    private readonly stage: FundingStage,
    readonly fundId: string,
    readonly currency: string,
    readonly id: string,
  ) {}

  static async arrive(
    stage: FundingStage,
    amountMinor: number,
    currency = 'USD',
    exchange?: object,
  ): Promise<UnknownMoney> {
    const fundId = await stage.openFund(currency);
    const deposit = await stage.as('finance.ada').create<DepositReply>('/v1/unidentified-deposits', {
      fundId,
      amount: { amountMinor, currency },
      receivedOn: '2026-03-01',
      bankReference: 'CAMT-77',
      remitter: 'TREASURY OPERATIONS',
      ...(exchange === undefined ? {} : { exchange }),
    });
    expect(deposit.status).toBe('held');
    return new UnknownMoney(stage, fundId, currency, deposit.unidentifiedDepositId);
  }

  money(amountMinor: number) {
    return { amountMinor, currency: this.currency };
  }

  /** A contribution that is signed for so much, on the terms given. */
  async commit(amountMinor: number, terms: object = {}): Promise<string> {
    const contribution = { fundId: this.fundId, donor: 'deu', amount: this.money(amountMinor), ...terms };
    const ada = this.stage.as('finance.ada');
    return (await ada.create<{ contributionId: string }>('/v1/contributions', contribution)).contributionId;
  }

  act(person: string, action: string, body: object = {}, id = this.id): Promise<DepositReply> {
    return this.stage.as(person).act(`/v1/unidentified-deposits/${id}`, action, body);
  }

  async read<T = DepositReply>(id = this.id): Promise<T> {
    return (await this.stage.as('finance.ada').get<T>(`/v1/unidentified-deposits/${id}`)).body;
  }

  /** Balances of accounts; the fund's statement agrees with its cash, and its ledger is sound. */
  async minorOf(...names: readonly string[]) {
    const { accounts, statement } = await this.stage.balances(this.fundId);
    expect(statement.agreesWithCash).toBe(true);
    expect(await this.stage.verified(this.fundId)).toMatchObject({ isSound: true });
    return names.map((name) => accounts[name]?.amountMinor);
  }
}
