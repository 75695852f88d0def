import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';

/** A signed receipt; there is one a request, and it is never changed. */
export interface StoredReceipt {
  /** The request's id. */
  readonly _id: string;
  /** JWS in compact form. */
  readonly receipt: string;
  readonly keyId: string;
  readonly issuedAt: Date;
}

/** Keeps receipts. */
@Injectable()
export class ReceiptRepository {
  private readonly receipts: Collection<StoredReceipt>;

  constructor(@InjectConnection() connection: Connection) {
    const db = connection.getClient().db(connection.name);
    this.receipts = db.collection('receipts') as unknown as Collection<StoredReceipt>;
  }

  async find(requestId: string): Promise<StoredReceipt | undefined> {
    return (await this.receipts.findOne({ _id: requestId })) ?? undefined;
  }

  /** Keeps the receipt unless there is one already, and answers with the one that is kept. */
  async keep(receipt: StoredReceipt): Promise<StoredReceipt> {
    const kept = await this.receipts.findOneAndUpdate(
      { _id: receipt._id },
      { $setOnInsert: { receipt: receipt.receipt, keyId: receipt.keyId, issuedAt: receipt.issuedAt } },
      { upsert: true, returnDocument: 'after', writeConcern: { w: 'majority', journal: true } },
    );
    return kept ?? receipt;
  }
}
