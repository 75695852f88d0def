import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { PROVIDER_MODEL, type ProviderDocument } from '../storage/provider.schema.js';

/** How providers are called in sentences. */
@Injectable()
export class ProviderNames {
  constructor(@InjectModel(PROVIDER_MODEL) private readonly model: Model<ProviderDocument>) {}

  /** By id; of one that is not there nothing. */
  async of(providerIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const found = await this.model
      .find({ _id: { $in: [...new Set(providerIds)] } }, { name: 1 })
      .lean<{ _id: string; name: string }[]>();
    return new Map(found.map(({ _id, name }) => [_id, name]));
  }
}
