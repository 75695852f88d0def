import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { AllocationDocument } from './allocation.schema.js';
import type { AllocationRow } from './allocation.schema.js';

/** Reads allocations. */
@Injectable()
export class AllocationRepository {
  constructor(@InjectModel(AllocationDocument.name) private readonly model: Model<AllocationDocument>) {}

  /** All allocations a request ever had. */
  ofRequest(requestId: string): Promise<readonly AllocationRow[]> {
    return this.find({ requestId }, { createdAt: 1, _id: 1 });
  }

  /** What a fund has approved and cannot pay for yet, in the order in which it is to be funded. */
  pipelineOf(fundId: string): Promise<readonly AllocationRow[]> {
    return this.find({ fundId, status: 'pipeline' }, { approvedAt: 1, _id: 1 });
  }

  /** Those of a fund with a payment that the bank is asked for. */
  instructedOf(fundId: string): Promise<readonly AllocationRow[]> {
    return this.find({ fundId, 'tranches.status': 'instructed' }, { _id: 1 });
  }

  /** Every allocation of a fund, one after the other. */
  eachOf(fundId: string): AsyncIterable<AllocationRow> {
    const rows = this.model.find({ fundId }, { history: 0 }).sort({ _id: 1 }).lean().cursor();
    return rows as unknown as AsyncIterable<AllocationRow>;
  }

  async find(
    filter: Readonly<Record<string, unknown>>,
    sort: Record<string, 1 | -1>,
    limit = 1_000,
  ): Promise<readonly AllocationRow[]> {
    const rows = await this.model.find(filter, { history: 0 }).sort(sort).limit(limit).lean();
    return rows as unknown as readonly AllocationRow[];
  }
}
