import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { MongoServerError, type Collection, type Document } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Attempt, Delivery } from './delivery.js';

const COLLECTION = 'webhook-deliveries';
const KEPT_S = 90 * 86_400;
const DUPLICATE_KEY = 11_000;

/** Keeps deliveries: what is to be sent, and how it went. */
@Injectable()
export class Deliveries {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  async prepare(): Promise<void> {
    await this.collection.createIndexes([
      { key: { subscriptionId: 1, createdAt: -1, _id: -1 }, name: 'newest-by-subscription' },
      { key: { dueAt: 1 }, name: 'due', partialFilterExpression: { status: 'pending' } },
      { key: { createdAt: 1 }, name: 'forgotten', expireAfterSeconds: KEPT_S },
    ]);
  }

  /** Adds those that are not there yet. */
  async add(deliveries: readonly Delivery[]): Promise<void> {
    try {
      await this.collection.insertMany([...deliveries], { ordered: false });
    } catch (error) {
      if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
    }
  }

  find(id: string, subscriptionId: string): Promise<Delivery | null> {
    return this.collection.findOne({ _id: id, subscriptionId });
  }

  list(
    subscriptionId: string,
    page: { readonly after: Document; readonly sort: Record<string, 1 | -1>; readonly limit: number },
  ): Promise<Delivery[]> {
    return this.collection
      .find({ subscriptionId, ...page.after })
      .sort(page.sort)
      .limit(page.limit)
      .toArray();
  }

  /** Takes a delivery that is due for `leaseMs`, so that no other sends it meanwhile; null when it is not due. */
  claim(id: string, now: Date, leaseMs: number): Promise<Delivery | null> {
    return this.collection.findOneAndUpdate(
      { _id: id, status: 'pending', dueAt: { $lte: now } },
      { $set: { dueAt: new Date(now.getTime() + leaseMs) } },
      { returnDocument: 'after' },
    );
  }

  async settle(id: string, attempt: Attempt, outcome: Pick<Delivery, 'status' | 'dueAt'>): Promise<void> {
    await this.collection.updateOne({ _id: id }, { $push: { attempts: attempt }, $set: outcome } as Document);
  }

  /** Puts an ended delivery up to be sent anew. @returns null when it is not there or has not ended */
  again(id: string, subscriptionId: string, now: Date): Promise<Delivery | null> {
    return this.collection.findOneAndUpdate(
      { _id: id, subscriptionId, status: { $ne: 'pending' } },
      { $set: { status: 'pending', dueAt: now, attempts: [] } },
      { returnDocument: 'after' },
    );
  }

  /** Ids of what is due, oldest first. */
  async due(now: Date, limit: number): Promise<readonly string[]> {
    const found = await this.collection
      .find({ status: 'pending', dueAt: { $lte: now } }, { projection: { _id: 1 } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id);
  }

  private get collection(): Collection<Delivery> {
    return this.connection
      .getClient()
      .db(this.connection.name)
      .collection(COLLECTION) as unknown as Collection<Delivery>;
  }
}
