import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { Model } from 'mongoose';
import { ProviderNameDocument } from './provider-name.schema.js';

/** A provider as others name it. */
export interface NamedProvider {
  readonly name: string;
  /** Unknown where the provider is. */
  readonly kind?: ProviderKind;
}

const DUPLICATE_KEY = 11_000;

/** The names of all providers, as matching's events tell them. */
@Injectable()
export class ProviderNames {
  constructor(@InjectModel(ProviderNameDocument.name) private readonly model: Model<ProviderNameDocument>) {}

  /** Remembers a name, unless a later event has told another. */
  async note(providerId: string, { name, kind }: Required<NamedProvider>, seq: number): Promise<void> {
    await this.model
      .updateOne(
        { _id: providerId, $or: [{ seq: { $exists: false } }, { seq: { $lt: seq } }] },
        { $set: { name, kind, seq } },
        { upsert: true },
      )
      .catch((error: unknown) => {
        // It is there already with a later name.
        if ((error as { readonly code?: number }).code !== DUPLICATE_KEY) throw error;
      });
  }

  /** The names of these providers by their ids; those that nobody told are not among them. */
  async namesOf(providerIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (providerIds.length === 0) return new Map();
    const found = await this.model.find({ _id: { $in: providerIds } }, { name: 1 }).lean();
    return new Map(found.map(({ _id, name }) => [_id, name]));
  }

  /** All names, by the provider's id. */
  async all(): Promise<ReadonlyMap<string, NamedProvider>> {
    const found = await this.model.find().lean();
    return new Map(found.map(({ _id, name, kind }) => [_id, { name, kind }]));
  }
}
