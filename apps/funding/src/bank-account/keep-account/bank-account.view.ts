import type { Loaded } from '@hub/aggregate/aggregate-reader.js';
import { BankAccount } from '@hub/contracts/funding/bank-account.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsInt, IsOptional, IsString } from 'class-validator';
import type { BankAccountState } from '../domain/bank-account.js';

class ProposedAccountView {
  @Nested(() => BankAccount)
  readonly account!: BankAccount;

  @IsString()
  readonly officer!: string;
}

/** Where a fund or provider is paid from and to. */
export class BankAccountView implements BankAccountState {
  /** A fund's or a provider's id. */
  @IsId()
  readonly holderId!: string;

  @IsInt()
  readonly version!: number;

  /** May be paid from and to. */
  @IsOptional()
  @Nested(() => BankAccount)
  readonly account?: BankAccount;

  /** Waits for another officer; what was confirmed before stays in use until then. */
  @IsOptional()
  @Nested(() => ProposedAccountView)
  readonly proposed?: ProposedAccountView;
}

/** A holder's accounts as they stand now. */
export const bankAccountView = ({ state, version }: Loaded<BankAccountState>): BankAccountView => ({
  ...state,
  version,
});
