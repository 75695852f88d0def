import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Memberships } from '../domain/refuse-circle.js';
import { PROVIDER_MODEL, type ProviderDocument } from './provider.schema.js';

type Consortium = Pick<ProviderDocument, '_id' | 'members'>;

/** Reads which consortia there are below some providers, and who belongs to them. */
@Injectable()
export class ConsortiumMemberships {
  constructor(@InjectModel(PROVIDER_MODEL) private readonly providers: Model<ProviderDocument>) {}

  /** Of these providers, of their members, and so on; one query a level. */
  async below(members: readonly string[]): Promise<Memberships> {
    const known = new Map<string, readonly string[]>();
    const asked = new Set<string>();
    for (let level = [...new Set(members)]; level.length > 0;) {
      for (const id of level) asked.add(id);
      const found = await this.providers
        .find({ _id: { $in: level }, kind: 'consortium' }, { members: 1 })
        .lean<Consortium[]>();
      for (const consortium of found) known.set(consortium._id, consortium.members);
      level = [...new Set(found.flatMap((each) => each.members))].filter((id) => !asked.has(id));
    }
    return known;
  }
}
