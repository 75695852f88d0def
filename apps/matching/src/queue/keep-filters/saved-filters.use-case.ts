import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { QueueFilter } from '../domain/queue-filter.js';
import { FilterNotFound, TooManyFilters } from '../domain/queue.errors.js';
import { QUEUE_FILTER_MODEL, type QueueFilterDocument } from '../storage/queue-filter.schema.js';

const MOST = 50;

/** A coordinator's own filters, each under its name; saving one twice changes nothing. */
@Injectable()
export class SavedFilters {
  constructor(@InjectModel(QUEUE_FILTER_MODEL) private readonly model: Model<QueueFilterDocument>) {}

  async all(ownerId: string): Promise<readonly ({ readonly name: string } & QueueFilter)[]> {
    const found = await this.model.find({ ownerId }).sort({ name: 1 }).lean();
    return found.map(({ name, filter }) => ({ name, ...filter }));
  }

  /** @throws FilterNotFound */
  async named(ownerId: string, name: string): Promise<QueueFilter> {
    const found = await this.model.findOne({ _id: idOf(ownerId, name) }).lean();
    if (found === null) throw new FilterNotFound(name);
    return found.filter;
  }

  /** @throws TooManyFilters */
  async save(ownerId: string, name: string, filter: QueueFilter): Promise<void> {
    const others = await this.model.countDocuments({ ownerId, name: { $ne: name } });
    if (others >= MOST) throw new TooManyFilters({ most: MOST });
    await this.model.updateOne(
      { _id: idOf(ownerId, name) },
      { $set: { ownerId, name, filter } },
      { upsert: true },
    );
  }

  /** @throws FilterNotFound */
  async remove(ownerId: string, name: string): Promise<void> {
    const { deletedCount } = await this.model.deleteOne({ _id: idOf(ownerId, name) });
    if (deletedCount === 0) throw new FilterNotFound(name);
  }
}

const idOf = (ownerId: string, name: string): string => `${ownerId}/${name}`;
