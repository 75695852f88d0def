import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { isClearOn } from '../domain/due-diligence.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../storage/provider.schema.js';

/** Who may be invited, as the database has it now: verified, screened, and no red flag upheld. */
@Injectable()
export class EligibleProviders {
  constructor(@InjectModel(PROVIDER_MODEL) private readonly model: Model<ProviderDocument>) {}

  /** Of these ids, those that may be invited at this instant. */
  async among(providerIds: Iterable<string>, at: Date): Promise<ReadonlySet<string>> {
    const found = await this.model
      .find({ _id: { $in: [...new Set(providerIds)] }, verification: 'verified' }, { clearUntil: 1 })
      .lean<{ _id: string; clearUntil?: string }[]>();
    const day = at.toISOString().slice(0, 10);
    return new Set(found.filter((provider) => isClearOn(provider, day)).map(({ _id }) => _id));
  }
}
