import { setTimeout as delay } from 'node:timers/promises';
import type { ChangeStream, MongoClient, Timestamp } from 'mongodb';

const LONGEST_SILENCE_MS = 15_000;
const INSERTIONS = [
  { $match: { operationType: 'insert' } },
  { $project: { operationType: 1, documentKey: 1 } },
];

/** Notes when documents of a collection are stored: when the change stream, which waits for the majority, shows them. */
export class ArrivalWatch {
  private readonly arrivals = new Map<string, number>();
  private stream: ChangeStream | undefined;

  constructor(private readonly client: MongoClient) {}

  /** Watches insertions from now on; replaces what was watched before. */
  async begin(database: string, collection: string): Promise<void> {
    await this.end();
    this.arrivals.clear();
    const { operationTime } = await this.client.db(database).command({ ping: 1 });
    const stream = this.client
      .db(database)
      .collection(collection)
      .watch(INSERTIONS, {
        startAtOperationTime: operationTime as Timestamp,
      });
    stream.on('change', (change) => {
      if (change.operationType === 'insert')
        this.arrivals.set(String(change.documentKey._id), performance.now());
    });
    // A stream that fails shows as arrivals that never come.
    stream.on('error', () => undefined);
    this.stream = stream;
  }

  /** Waits for all these documents. @throws Error when for 15 s none of those missing has come */
  async all(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    let known = this.arrivals.size;
    let changedAt = performance.now();
    while (ids.some((id) => !this.arrivals.has(id))) {
      if (this.arrivals.size !== known) [known, changedAt] = [this.arrivals.size, performance.now()];
      if (performance.now() - changedAt > LONGEST_SILENCE_MS) throw new Error(this.missing(ids));
      await delay(50);
    }
    return this.arrivals;
  }

  async end(): Promise<void> {
    await this.stream?.close();
    this.stream = undefined;
  }

  private missing(ids: readonly string[]): string {
    const missing = ids.filter((id) => !this.arrivals.has(id));
    return `${missing.length} of ${ids.length} were not stored, for example ${missing[0] ?? ''}`;
  }
}
