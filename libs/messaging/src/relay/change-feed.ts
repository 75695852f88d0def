import type { ChangeStream, Db, Document, Timestamp } from 'mongodb';
import type { StoredEntry } from '@hub/aggregate/history-entry.js';
import { dateOf } from './committed-change.js';
import type { CommittedChange, RelaySource, StreamPlace } from './committed-change.js';
import { RELAYS } from './relay-lease.js';

/** Where to open the feed. */
export type FeedStart = { readonly after: StreamPlace } | { readonly at: Timestamp };

/** What the feed shows next; `nothing` after a moment without changes. */
export type FeedItem =
  | { readonly kind: 'change'; readonly change: CommittedChange }
  | { readonly kind: 'mark'; readonly mark: string; readonly place: StreamPlace }
  | { readonly kind: 'nothing'; readonly place: StreamPlace | undefined };

interface RawChange {
  readonly _id: unknown;
  readonly operationType: 'insert' | 'replace' | 'update' | 'invalidate';
  readonly clusterTime?: Timestamp;
  readonly ns: { readonly coll: string };
  readonly documentKey: { readonly _id: string };
  readonly fullDocument?: { readonly history?: readonly StoredEntry[]; readonly mark?: string };
  readonly pushed?: readonly { readonly k: string; readonly v: StoredEntry | readonly StoredEntry[] }[];
}

const LONGEST_WAIT_MS = 500;
const BATCH = 1_000;

/** One change stream over a database that shows only what was added to aggregates' histories. */
export class ChangeFeed {
  private readonly stream: ChangeStream<Document, Document>;
  private readonly sources: ReadonlyMap<string, string>;

  constructor(
    db: Db,
    sources: readonly RelaySource[],
    private readonly markerId: string,
    start: FeedStart,
    private readonly onSeqGap: (what: string) => void,
  ) {
    this.sources = new Map(sources.map(({ collection, source }) => [collection, source]));
    this.stream = db.watch(this.pipeline(), {
      ...('after' in start ? { resumeAfter: start.after.token } : { startAtOperationTime: start.at }),
      maxAwaitTimeMS: LONGEST_WAIT_MS,
      batchSize: BATCH,
    });
  }

  /** @throws MongoServerError when the place to start from is no longer in the oplog */
  async next(): Promise<FeedItem> {
    const raw = (await this.stream.tryNext()) as RawChange | null;
    if (raw === null) {
      const token = this.stream.resumeToken;
      return { kind: 'nothing', place: token == null ? undefined : { token, at: new Date() } };
    }
    const place = { token: raw._id, at: dateOf(raw.clusterTime) };
    if (raw.operationType === 'invalidate') throw new Error('The database was dropped');
    if (raw.ns.coll === RELAYS) return { kind: 'mark', mark: raw.fullDocument?.mark ?? '', place };
    return { kind: 'change', change: this.read(raw, place) };
  }

  async close(): Promise<void> {
    await this.stream.close().catch(() => undefined);
  }

  private read(raw: RawChange, place: StreamPlace): CommittedChange {
    const aggregateId = raw.documentKey._id;
    const entries = raw.fullDocument?.history ?? this.pushedEntries(aggregateId, raw.pushed ?? []);
    return { source: this.sources.get(raw.ns.coll) ?? raw.ns.coll, aggregateId, entries, place };
  }

  private pushedEntries(aggregateId: string, pushed: NonNullable<RawChange['pushed']>): StoredEntry[] {
    const entries: StoredEntry[] = [];
    for (const { k, v } of pushed) {
      if (isList(v)) {
        entries.push(...v);
        continue;
      }
      const index = Number(k.slice('history.'.length));
      // A change inside an entry (`history.3.type`) is not a new one.
      if (!Number.isInteger(index)) continue;
      if (v.seq !== index + 1) this.onSeqGap(`${aggregateId} holds entry ${String(v.seq)} at ${k}`);
      entries.push(v);
    }
    return entries.sort((one, other) => one.seq - other.seq);
  }

  // Only what was pushed leaves the server, not the state that changed with it.
  private pipeline(): Document[] {
    const collections = [...this.sources.keys()];
    return [
      {
        $match: {
          operationType: { $in: ['insert', 'replace', 'update', 'invalidate'] },
          $or: [
            { 'ns.coll': { $in: collections } },
            { 'ns.coll': RELAYS, 'documentKey._id': this.markerId },
            { operationType: 'invalidate' },
          ],
        },
      },
      {
        $project: {
          operationType: 1,
          clusterTime: 1,
          'ns.coll': 1,
          documentKey: 1,
          'fullDocument.history': 1,
          'fullDocument.mark': 1,
          pushed: {
            $filter: {
              input: { $objectToArray: { $ifNull: ['$updateDescription.updatedFields', {}] } },
              cond: { $regexMatch: { input: '$$this.k', regex: '^history(\\.|$)' } },
            },
          },
        },
      },
    ];
  }
}

const isList = (value: StoredEntry | readonly StoredEntry[]): value is readonly StoredEntry[] =>
  Array.isArray(value);

// History lost, token unknown or malformed, fatal for the stream, no cursor to go on from.
const LOST_CODES = new Set([9, 50, 234, 260, 280, 286, 40576, 50811]);

/** Is the place in the change stream gone, so that only a scan can find what was committed since? */
export const isPlaceLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, 'code');
  return (
    (typeof code === 'number' && LOST_CODES.has(code)) ||
    /resume token|database was dropped/i.test(error.message)
  );
};
