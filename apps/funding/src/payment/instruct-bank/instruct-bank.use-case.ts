import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { BankAccount } from '@hub/contracts/funding/bank-account.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { AllocationState, Tranche } from '../../allocation/domain/allocation-state.js';
import { AllocationRepository } from '../../allocation/storage/allocation.repository.js';
import { BankAccounts } from '../../bank-account/storage/bank-accounts.js';
import { Funds } from '../../fund/storage/funds.js';
import { endToEndId } from '../domain/end-to-end-id.js';
import { AccountNotConfirmed, NothingToPay } from '../domain/payment.errors.js';
import { PayableRefunds } from './payable-refunds.js';
import type { CreditTransfer, Payable, PaymentOrder } from './payment-order.js';

/**
 * Draws up what a fund's bank is to pay, to implementers and back to donors: all that is instructed, secured in the ledger and,
 * where large, released.
 */
@Injectable()
export class InstructBank {
  constructor(
    private readonly funds: Funds,
    private readonly allocations: AllocationRepository,
    private readonly refunds: PayableRefunds,
    private readonly accounts: BankAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FundNotFound, NothingToPay, AccountNotConfirmed */
  async execute(fundId: string): Promise<PaymentOrder> {
    const { name } = (await this.funds.existing(fundId)).state;
    const allocations = await this.allocations.instructedOf(fundId);
    const payable = [...allocations.flatMap(payableOf), ...(await this.refunds.of(fundId))];
    if (payable.length === 0) throw new NothingToPay(fundId);
    const accountOf = await this.confirmed([fundId, ...payable.map(({ payee }) => payee)]);
    const transfers = payable.map((one) => transferOf(one, accountOf));
    return {
      messageId: messageIdOf(transfers),
      createdAt: this.clock.now(),
      initiator: name,
      debtor: accountOf(fundId),
      transfers,
    };
  }

  private async confirmed(holders: readonly string[]): Promise<(holderId: string) => BankAccount> {
    const found = new Map<string, BankAccount>();
    for (const holder of new Set(holders)) {
      const account = (await this.accounts.load(holder))?.state.account;
      if (account !== undefined) found.set(holder, account);
    }
    const missing = [...new Set(holders)].filter((holder) => !found.has(holder));
    if (missing.length > 0) throw new AccountNotConfirmed({ holders: missing });
    return (holder) => found.get(holder) as BankAccount;
  }
}

const payableOf = (allocation: AllocationState): readonly Payable[] =>
  allocation.isFrozen
    ? []
    : allocation.tranches
        .filter((tranche) => isPayable(allocation, tranche))
        .map(({ tranche, attempt, amount }) => ({
          key: { allocationId: allocation.allocationId, tranche, attempt },
          amount,
          payee: allocation.leadImplementer,
          remittance: `Request ${allocation.requestId} tranche ${String(tranche)}`,
        }));

const isPayable = (
  { bookings }: AllocationState,
  { status, tranche, needsRelease = false, releasedBy }: Tranche,
): boolean =>
  status === 'instructed' &&
  (!needsRelease || releasedBy !== undefined) &&
  !bookings.some((one) => 'tranche' in one && one.tranche === tranche);

const transferOf = (
  { key, amount, payee, remittance }: Payable,
  accountOf: (holderId: string) => BankAccount,
): CreditTransfer => ({ endToEndId: endToEndId(key), amount, creditor: accountOf(payee), remittance });

const messageIdOf = (transfers: readonly CreditTransfer[]): string =>
  createHash('sha256')
    .update(
      transfers
        .map((one) => `${one.endToEndId} ${one.creditor.iban ?? ''}${one.creditor.accountNumber ?? ''}`)
        .toSorted()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 32)
    .toUpperCase();
