import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { FundDocument } from './fund.schema.js';
import type { FundRow } from './fund.schema.js';

/** Reads funds; there are few. */
@Injectable()
export class FundRepository {
  constructor(@InjectModel(FundDocument.name) private readonly model: Model<FundDocument>) {}

  /** Oldest first. */
  async find(filter: { readonly currency?: string } = {}): Promise<readonly FundRow[]> {
    const rows = await this.model.find(filter, { history: 0 }).sort({ createdAt: 1, _id: 1 }).lean();
    return rows as unknown as readonly FundRow[];
  }
}
