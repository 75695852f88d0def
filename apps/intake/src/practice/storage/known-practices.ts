import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import type { KnownPractice } from '../domain/practice-fit.js';

type StoredPractice = Omit<KnownPractice, 'practiceId'> & { readonly _id: string };

const MOST_COMPARED = 500;

/** Intake's copy of the catalogue of practices, which matching owns; it can be made anew from the topic. */
@Injectable()
export class KnownPractices {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  async prepare(): Promise<void> {
    await this.collection.createIndexes([
      { key: { objectives: 1, _id: -1 }, name: 'by-objective' },
      { key: { countries: 1, _id: -1 }, name: 'by-country' },
    ]);
  }

  /** Keeping it again changes nothing. */
  async keep({ practiceId, ...practice }: KnownPractice): Promise<void> {
    await this.collection.replaceOne({ _id: practiceId }, practice, { upsert: true });
  }

  /** Those that served one of these objectives or were tried in one of these countries; at most 500. */
  async near(objectives: readonly number[], countries: readonly string[]): Promise<readonly KnownPractice[]> {
    const found = await this.collection
      .find({ $or: [{ objectives: { $in: [...objectives] } }, { countries: { $in: [...countries] } }] })
      .limit(MOST_COMPARED)
      .toArray();
    return found.map(({ _id, ...practice }) => ({ practiceId: _id, ...practice }));
  }

  private get collection(): Collection<StoredPractice> {
    return this.connection
      .getClient()
      .db(this.connection.name)
      .collection('known-practices') as unknown as Collection<StoredPractice>;
  }
}
