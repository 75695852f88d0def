import { expect } from '@jest/globals';
import type { ContributionView } from '../src/contribution/read-contributions/contribution.view.js';
import type { FundingStage } from './funding-stage.js';

const POOL = 'country:MKD';
const EARMARKED = { earmark: { countries: ['MKD'], themes: [], requests: [] } };
const TODAY = new Date().toISOString().slice(0, 10);
const REASON = { reason: 'earmark-unusable', comment: 'The country’s request was withdrawn.' };

/** A contribution to a fund of its own, in an earmark of its own, and what officers do about its refunds. */
export class RefundableGift {
  private constructor(
    private readonly stage: FundingStage,
    readonly fundId: string,
    readonly id: string,
    readonly currency: string,
  ) {}

  /** So much is left of it, net of the fee of 1 %. */
  static async give(stage: FundingStage, netMinor: number, currency = 'USD'): Promise<RefundableGift> {
    const fundId = await stage.openFund(currency);
    const id = await stage.give(fundId, (netMinor * 100) / 99, EARMARKED, currency);
    return new RefundableGift(stage, fundId, id, currency);
  }

  /** Another one of so much, to the same fund and earmark. */
  async another(amountMinor: number): Promise<RefundableGift> {
    const id = await this.stage.give(this.fundId, amountMinor, EARMARKED, this.currency);
    return new RefundableGift(this.stage, this.fundId, id, this.currency);
  }

  get path(): string {
    return `/v1/contributions/${this.id}`;
  }

  money(amountMinor: number) {
    return { amountMinor, currency: this.currency };
  }

  async read(): Promise<ContributionView> {
    return (await this.stage.as('finance.ada').get<ContributionView>(this.path)).body;
  }

  /** Asks for a refund. */
  ask(amountMinor: number, person = 'finance.ada'): Promise<ContributionView> {
    return this.stage.as(person).act(this.path, 'refunds', { amount: this.money(amountMinor), ...REASON });
  }

  act(person: string, refund: number, action: string, body: object = {}): Promise<ContributionView> {
    return this.stage
      .as(person)
      .change<ContributionView>('POST', this.path, `${this.path}/refunds/${String(refund)}/${action}`, body);
  }

  /** The bank has paid it today. */
  confirm(person: string, refund: number): Promise<ContributionView> {
    return this.act(person, refund, 'confirm', { paidOn: TODAY, bankReference: 'CAMT-9' });
  }

  /** What is at the bank, went back and is free in the earmark; statement and ledger of the fund are sound. */
  async moneyIn() {
    const { body } = await this.stage
      .as('finance.ada')
      .get<{ unallocatedByEarmark: readonly { pool: string; amount: { amountMinor: number } }[] }>(
        `/v1/funds/${this.fundId}/balances`,
      );
    const { accounts, statement } = await this.stage.balances(this.fundId);
    expect(statement.agreesWithCash).toBe(true);
    expect(await this.stage.verified(this.fundId)).toMatchObject({ isSound: true });
    return {
      cash: accounts['cash']?.amountMinor,
      sentBack: accounts['donor-refund']?.amountMinor,
      free: body.unallocatedByEarmark.find(({ pool }) => pool === POOL)?.amount.amountMinor,
    };
  }
}
