import type { Collection } from 'mongodb';
import type { Operator } from './operator.js';

/** A collection whose documents carry their own history. */
export interface HistoryCollection {
  readonly service: string;
  /** The aggregate's name, e.g. `intake.request`. */
  readonly aggregate: string;
  readonly collection: Collection;
}

interface WithHistory {
  readonly history: readonly { readonly type: string }[];
}

/** Every collection of aggregates that holds something, as its first document's first event names it. */
export async function historyCollections(operator: Operator): Promise<readonly HistoryCollection[]> {
  const found: HistoryCollection[] = [];
  for (const [service, db] of await operator.databases())
    for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
      const collection = db.collection(name);
      const isAggregate = { version: { $exists: true }, 'history.0.hash': { $exists: true } };
      const projection = { 'history.type': 1 };
      const first = await collection.findOne<WithHistory>(isAggregate, { projection });
      const type = first?.history[0]?.type;
      if (type === undefined) continue;
      found.push({ service, aggregate: type.split('.').slice(0, 2).join('.'), collection });
    }
  return found;
}
