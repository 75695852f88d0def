import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { MongoServerError, type Collection, type Document } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Letter } from './letter.js';

const KEPT_S = 90 * 86_400;
const DUPLICATE_KEY = 11_000;

/** Keeps letters: what is to be sent, and how it went. */
@Injectable()
export class Letters {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  async prepare(): Promise<void> {
    await this.collection.createIndexes([
      { key: { personId: 1, createdAt: -1, _id: -1 }, name: 'newest-by-person' },
      { key: { dueAt: 1 }, name: 'due', partialFilterExpression: { status: 'pending' } },
      { key: { createdAt: 1 }, name: 'forgotten', expireAfterSeconds: KEPT_S },
    ]);
  }

  /** Adds those that are not there yet. */
  async add(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    try {
      await this.collection.insertMany([...letters], { ordered: false });
    } catch (error) {
      if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
    }
  }

  /** Takes a letter that is due for `leaseMs`, so that no other sends it meanwhile. */
  claim(id: string, now: Date, leaseMs: number): Promise<Letter | null> {
    return this.collection.findOneAndUpdate(
      { _id: id, status: 'pending', dueAt: { $lte: now } },
      { $set: { dueAt: new Date(now.getTime() + leaseMs) } },
      { returnDocument: 'after' },
    );
  }

  async settle(
    id: string,
    attempt: Letter['attempts'][number],
    outcome: Pick<Letter, 'status' | 'dueAt'>,
  ): Promise<void> {
    await this.collection.updateOne({ _id: id }, { $push: { attempts: attempt }, $set: outcome } as Document);
  }

  async due(now: Date, limit: number): Promise<readonly string[]> {
    const due = { status: 'pending', dueAt: { $lte: now } } as const;
    const found = await this.collection
      .find(due, { projection: { _id: 1 } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id);
  }

  list(
    personId: string,
    page: { readonly after: Document; readonly sort: Record<string, 1 | -1>; readonly limit: number },
  ): Promise<Letter[]> {
    return this.collection
      .find({ personId, ...page.after })
      .sort(page.sort)
      .limit(page.limit)
      .toArray();
  }

  private get collection(): Collection<Letter> {
    return this.connection
      .getClient()
      .db(this.connection.name)
      .collection('letters') as unknown as Collection<Letter>;
  }
}
