import { Injectable } from '@nestjs/common';
import { GroupRead } from '@hub/aggregate/group-read.js';
import { InjectConnection } from '@nestjs/mongoose';
import type { Collection, Document } from 'mongodb';
import type { Connection } from 'mongoose';
import type { SubscriptionState } from './subscription.js';
import { SUBSCRIPTIONS_COLLECTION } from './subscriptions.js';

export type StoredSubscription = SubscriptionState & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
};

interface Wanted {
  readonly organisations: readonly string[];
  readonly kind: string;
}

const ANY_KIND = '*';
const WITHOUT_HISTORY = { projection: { history: 0 } };

/** Reads subscriptions; `organisation` undefined reads those of all. */
@Injectable()
export class SubscriptionReader {
  private readonly wanted = new GroupRead((asked: readonly Wanted[]) => this.readWanted(asked));

  constructor(@InjectConnection() private readonly connection: Connection) {}

  find(id: string, organisation: string | undefined): Promise<StoredSubscription | null> {
    return this.collection.findOne({ _id: id, isRemoved: false, ...ofOne(organisation) }, WITHOUT_HISTORY);
  }

  list(
    organisation: string | undefined,
    page: { readonly after: Document; readonly sort: Record<string, 1 | -1>; readonly limit: number },
  ): Promise<StoredSubscription[]> {
    return this.collection
      .find({ ...ofOne(organisation), isRemoved: false, ...page.after }, WITHOUT_HISTORY)
      .sort(page.sort)
      .limit(page.limit)
      .toArray();
  }

  /** Those of these organisations that want to be told this kind of event; questions asked together are read together. */
  wanting(organisations: readonly string[], kind: string): Promise<readonly StoredSubscription[]> {
    return this.wanted.read({ organisations, kind });
  }

  private async readWanted(asked: readonly Wanted[]): Promise<readonly (readonly StoredSubscription[])[]> {
    const organisations = [...new Set(asked.flatMap((each) => each.organisations))];
    const kinds = [...new Set(asked.map(({ kind }) => kind)), ANY_KIND];
    const found = await this.collection
      .find({ organisation: { $in: organisations }, kinds: { $in: kinds }, isActive: true }, WITHOUT_HISTORY)
      .toArray();
    return asked.map((each) => found.filter((subscription) => isWanted(subscription, each)));
  }

  countOf(organisation: string, except: string): Promise<number> {
    return this.collection.countDocuments({ organisation, isRemoved: false, _id: { $ne: except } });
  }

  private get collection(): Collection<StoredSubscription> {
    return this.connection
      .getClient()
      .db(this.connection.name)
      .collection(SUBSCRIPTIONS_COLLECTION) as unknown as Collection<StoredSubscription>;
  }
}

const ofOne = (organisation: string | undefined) => (organisation === undefined ? {} : { organisation });

const isWanted = ({ organisation, kinds }: StoredSubscription, wanted: Wanted): boolean =>
  wanted.organisations.includes(organisation) && (kinds.includes(wanted.kind) || kinds.includes(ANY_KIND));
