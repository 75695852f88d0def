import type { BankAccount } from '@hub/contracts/funding/bank-account.js';
import type { Money } from '../../ledger/domain/money.js';
import type { PaymentKey } from '../domain/end-to-end-id.js';

/** What can be paid, once its payee's account is known. */
export interface Payable {
  readonly key: PaymentKey;
  readonly amount: Money;
  /** A provider's id. */
  readonly payee: string;
  readonly remittance: string;
}

/** One credit transfer. */
export interface CreditTransfer {
  readonly endToEndId: string;
  readonly amount: Money;
  readonly creditor: BankAccount;
  /** What the implementer reads on its statement. */
  readonly remittance: string;
}

/** What a bank is asked to pay. */
export interface PaymentOrder {
  /** The same for the same payments, so that a bank that gets the file twice sees a duplicate. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly initiator: string;
  readonly debtor: BankAccount;
  readonly transfers: readonly CreditTransfer[];
}
