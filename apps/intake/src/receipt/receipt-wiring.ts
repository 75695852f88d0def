import type { Provider, Type } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { readConfig } from '@hub/platform/config/read-config.js';
import type { Db } from 'mongodb';
import type { Connection } from 'mongoose';
import { IssueReceipt } from './issue-receipt/issue-receipt.use-case.js';
import { ReceiptKeysController } from './keys/receipt-keys.controller.js';
import { ReceiptKeys } from './keys/receipt-keys.js';
import { ReadReceiptController } from './read-receipt/read-receipt.controller.js';
import { ReadReceipt } from './read-receipt/read-receipt.use-case.js';
import { ReceiptConfig } from './receipt.config.js';
import { ReceiptRepository } from './storage/receipt.repository.js';
import { VerifyReceiptController } from './verify-receipt/verify-receipt.controller.js';
import { VerifyReceipt } from './verify-receipt/verify-receipt.use-case.js';

/** The routes of receipts. */
export const RECEIPT_CONTROLLERS: Type[] = [
  ReadReceiptController,
  ReceiptKeysController,
  VerifyReceiptController,
];

/** What signs, keeps and verifies receipts. */
export const RECEIPT_PROVIDERS: Provider[] = [
  IssueReceipt,
  ReadReceipt,
  ReceiptRepository,
  VerifyReceipt,
  {
    provide: ReceiptKeys,
    inject: [getConnectionToken()],
    useFactory: (connection: Connection): ReceiptKeys => {
      const config = readConfig(ReceiptConfig);
      const db = connection.getClient().db(connection.name) as unknown as Db;
      return new ReceiptKeys(db, {
        secret: config.RECEIPT_KEY_SECRET,
        maxAgeDays: config.RECEIPT_KEY_MAX_AGE_DAYS,
      });
    },
  },
];
