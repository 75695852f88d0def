import type { Provider, Type } from '@nestjs/common';
import { UnidentifiedDepositBooks } from './keep-books/unidentified-deposit-books.js';
import { ReadDepositsController } from './read-deposits/read-deposits.controller.js';
import { RecordUnidentifiedDepositController } from './record-deposit/record-unidentified-deposit.controller.js';
import { ResolutionConfirmedConsumer } from './resolve-deposit/resolution-confirmed.consumer.js';
import { ResolveDepositController } from './resolve-deposit/resolve-deposit.controller.js';
import { DepositSplitConsumer } from './split-deposit/deposit-split.consumer.js';
import { SplitDepositController } from './split-deposit/split-deposit.controller.js';
import { SplitDeposit } from './split-deposit/split-deposit.use-case.js';
import { ResolveDeposit } from './resolve-deposit/resolve-deposit.use-case.js';

/** Money of unknown origin: its routes, and what finishes what a crash interrupted. */
export const UNIDENTIFIED_DEPOSIT_CONTROLLERS: Type[] = [
  RecordUnidentifiedDepositController,
  ReadDepositsController,
  ResolveDepositController,
  SplitDepositController,
  ResolutionConfirmedConsumer,
  DepositSplitConsumer,
];

export const UNIDENTIFIED_DEPOSIT_PROVIDERS: Provider[] = [
  UnidentifiedDepositBooks,
  ResolveDeposit,
  SplitDeposit,
];
