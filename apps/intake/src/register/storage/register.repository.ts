import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { MongoBulkWriteError, type Collection } from 'mongodb';
import type { Model } from 'mongoose';
import type { RegisterRecord } from './register-record.js';
import { RegisterDocument } from './register.schema.js';

/** What is asked of the register: every one of these facets and of these words. */
export interface RegisterFilter {
  readonly facets: readonly string[];
  readonly words: readonly string[];
}

const DUPLICATE_KEY = 11_000;

/** Keeps and reads the register's records. */
@Injectable()
export class RegisterRepository {
  constructor(@InjectModel(RegisterDocument.name) private readonly model: Model<RegisterDocument>) {}

  /** Puts records in the place of older ones of the same requests; a newer one stays. */
  async keep(records: readonly RegisterRecord[]): Promise<void> {
    if (records.length === 0) return;
    const operations = records.map((replacement) => ({
      replaceOne: {
        filter: { _id: replacement._id, version: { $lt: replacement.version } },
        replacement,
        upsert: true,
      },
    }));
    try {
      await this.records.bulkWrite(operations, { ordered: false });
    } catch (error) {
      // The upsert of an older record meets the newer one.
      const isStale =
        error instanceof MongoBulkWriteError && writeErrorsOf(error).every((code) => code === DUPLICATE_KEY);
      if (!isStale) throw error;
    }
  }

  /** The versions at hand of these requests. */
  async versionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await this.records
      .find({ _id: { $in: [...ids] } }, { projection: { version: 1 }, hint: 'versions' })
      .toArray();
    return new Map(found.map(({ _id, version }) => [_id, version]));
  }

  /** When the request changed that was kept last; undefined while the register is empty. */
  async lastChangedAt(): Promise<Date | undefined> {
    const [last] = await this.records
      .find({}, { projection: { _id: 0, changedAt: 1 }, hint: 'changed' })
      .sort({ changedAt: -1 })
      .limit(1)
      .toArray();
    return last?.changedAt;
  }

  list(
    filter: RegisterFilter,
    page: { after: Readonly<Record<string, unknown>>; sort: Record<string, 1 | -1>; limit: number },
  ): Promise<RegisterRecord[]> {
    return this.records
      .find({ ...conditionOf(filter), ...page.after }, { projection: { entry: 1, submittedAt: 1 } })
      .sort(page.sort)
      .limit(page.limit)
      .toArray();
  }

  /** All that match, newest first, as they are read. */
  async *all(filter: RegisterFilter): AsyncGenerator<RegisterRecord['entry']> {
    const found = this.records
      .find(conditionOf(filter), { projection: { entry: 1 } })
      .sort({ submittedAt: -1, _id: -1 })
      .batchSize(500);
    for await (const { entry } of found) yield entry;
  }

  /** Runs a pipeline on what matches, by an index. */
  aggregate<T extends object>(filter: RegisterFilter, pipeline: readonly object[]): Promise<T[]> {
    const condition = conditionOf(filter);
    const isAll = Object.keys(condition).length === 0;
    return this.records
      .aggregate<T>([{ $match: condition }, ...pipeline], {
        allowDiskUse: true,
        ...(isAll && { hint: 'latest' }),
      })
      .toArray();
  }

  private get records(): Collection<RegisterRecord> {
    return this.model.collection as unknown as Collection<RegisterRecord>;
  }
}

const writeErrorsOf = ({ writeErrors }: MongoBulkWriteError): readonly number[] =>
  (Array.isArray(writeErrors) ? writeErrors : [writeErrors]).map(({ code }) => code);

const conditionOf = ({ facets, words }: RegisterFilter): Readonly<Record<string, object>> => ({
  ...(facets.length > 0 && { facets: { $all: [...facets] } }),
  ...(words.length > 0 && { words: { $all: [...words] } }),
});
