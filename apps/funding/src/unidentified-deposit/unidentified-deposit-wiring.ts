import type { Provider, Type } from '@nestjs/common';
import { UnidentifiedDepositBooks } from './keep-books/unidentified-deposit-books.js';
import { ReadDepositsController } from './read-deposits/read-deposits.controller.js';
import { RecordUnidentifiedDepositController } from './record-deposit/record-unidentified-deposit.controller.js';
import { ResolutionConfirmedConsumer } from './resolve-deposit/resolution-confirmed.consumer.js';
import { ResolveDepositController } from './resolve-deposit/resolve-deposit.controller.js';
import { ResolveDeposit } from './resolve-deposit/resolve-deposit.use-case.js';

/** Money of unknown origin: its routes, and what finishes what a crash interrupted. */
export const UNIDENTIFIED_DEPOSIT_CONTROLLERS: Type[] = [
  RecordUnidentifiedDepositController,
  ReadDepositsController,
  ResolveDepositController,
  ResolutionConfirmedConsumer,
];

export const UNIDENTIFIED_DEPOSIT_PROVIDERS: Provider[] = [UnidentifiedDepositBooks, ResolveDeposit];
