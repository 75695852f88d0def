import type { ClientSession, Db } from 'mongodb';
import type { AggregateDocument } from '@hub/aggregate/aggregate-document.js';
import type { CommittedChange, RelaySource } from './committed-change.js';

/**
 * The whole history of every aggregate changed since a time, or of all of them: what the change stream can no longer
 * tell. Found documents come in the order of their last change; each history in the order of its entries.
 */
export async function* scanHistories(
  db: Db,
  sources: readonly RelaySource[],
  since: Date | undefined,
  session: ClientSession,
): AsyncGenerator<CommittedChange> {
  for (const { collection, source } of sources) {
    const documents = db
      .collection<AggregateDocument>(collection)
      .find(since === undefined ? {} : { changedAt: { $gte: since } }, {
        projection: { history: 1 },
        sort: { changedAt: 1, _id: 1 },
        readConcern: 'majority',
        session,
      });
    for await (const { _id, history } of documents) yield { source, aggregateId: _id, entries: history };
  }
}
