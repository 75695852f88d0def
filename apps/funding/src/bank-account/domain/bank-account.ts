import type { BankAccount } from '@hub/contracts/funding/bank-account.js';
import type { BankAccountConfirmedV1Payload } from '@hub/contracts/funding/bank-account-confirmed.v1.js';
import type { BankAccountProposedV1Payload } from '@hub/contracts/funding/bank-account-proposed.v1.js';
import { BankAccountNotProposed, SameOfficer } from './bank-account.errors.js';

/** A fact as it is stored and published. */
export type BankAccountEvent =
  | { readonly type: 'funding.bank-account.proposed.v1'; readonly data: BankAccountProposedV1Payload }
  | { readonly type: 'funding.bank-account.confirmed.v1'; readonly data: BankAccountConfirmedV1Payload };

export interface BankAccountState {
  /** A fund's or a provider's id. */
  readonly holderId: string;
  /** May be paid from and to. */
  readonly account?: BankAccount;
  /** Waits for another officer; what was confirmed before stays in use until then. */
  readonly proposed?: { readonly account: BankAccount; readonly officer: string };
}

/** The account after a fact. */
export function evolveBankAccount(
  state: BankAccountState | undefined,
  event: BankAccountEvent,
): BankAccountState {
  switch (event.type) {
    case 'funding.bank-account.proposed.v1': {
      const { holderId, account, officer } = event.data;
      return { ...state, holderId, proposed: { account, officer } };
    }
    case 'funding.bank-account.confirmed.v1': {
      if (state?.proposed === undefined) throw new Error(`${event.type} without a proposal`);
      return { holderId: state.holderId, account: state.proposed.account };
    }
    default:
      return event satisfies never;
  }
}

/** Enters an account; it replaces a proposal that waits. */
export const propose = (data: BankAccountProposedV1Payload): readonly BankAccountEvent[] => [
  { type: 'funding.bank-account.proposed.v1', data },
];

/** Another officer has checked it. @throws BankAccountNotProposed, SameOfficer */
export function confirm(state: BankAccountState, officer: string): readonly BankAccountEvent[] {
  if (state.proposed === undefined) throw new BankAccountNotProposed(state.holderId);
  if (state.proposed.officer === officer) throw new SameOfficer(officer);
  return [{ type: 'funding.bank-account.confirmed.v1', data: { holderId: state.holderId, officer } }];
}
