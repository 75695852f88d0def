import type { EntryReader } from '@hub/aggregate/entry-reader.js';
import type { StoredEntry } from '@hub/aggregate/history-entry.js';
import { classifyFailure } from '../classify-failure.js';
import type { OutgoingEvent } from '../event-bus.js';
import type { CommittedChange } from './committed-change.js';

/** The events of a change, with their data wherever it is kept. */
export const outgoingEvents = async (
  change: CommittedChange,
  reader: EntryReader,
  onUnreadable: (entry: StoredEntry, error: unknown) => void,
): Promise<readonly OutgoingEvent[]> => {
  const isLarge = change.entries.some((entry) => entry.largeData !== undefined);
  if (!isLarge) return change.entries.map((entry) => outgoing(change, entry, entry.data ?? {}));
  return Promise.all(
    change.entries.map(async (entry) => outgoing(change, entry, await dataOf(entry, reader, onUnreadable))),
  );
};

async function dataOf(
  entry: StoredEntry,
  reader: EntryReader,
  onUnreadable: (entry: StoredEntry, error: unknown) => void,
): Promise<object> {
  try {
    return (await reader.resolve(entry)).data;
  } catch (error) {
    if (classifyFailure(error) === 'infrastructure') throw error;
    // Erased or damaged: no contract allows an empty payload, so the bus puts the event with the dead letters.
    onUnreadable(entry, error);
    return {};
  }
}

const outgoing = (change: CommittedChange, entry: StoredEntry, payload: object): OutgoingEvent => ({
  id: entry.id,
  source: change.source,
  type: entry.type,
  subject: change.aggregateId,
  seq: entry.seq,
  time: entry.at,
  cause: entry.cause,
  ...(entry.correlationId === undefined ? {} : { correlationId: entry.correlationId }),
  ...(entry.traceparent === undefined ? {} : { traceparent: entry.traceparent }),
  payload,
});
