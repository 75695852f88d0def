import { Injectable } from '@nestjs/common';
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

const WITHOUT_HISTORY = { projection: { history: 0 } };

/** Reads subscriptions; `organisation` undefined reads those of all. */
@Injectable()
export class SubscriptionReader {
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

  /** Those of these organisations that want to be told this kind of event. */
  wanting(organisations: readonly string[], kind: string): Promise<StoredSubscription[]> {
    return this.collection
      .find(
        { organisation: { $in: organisations }, kinds: { $in: [kind, '*'] }, isActive: true },
        WITHOUT_HISTORY,
      )
      .toArray();
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
