import { Logger } from '@nestjs/common';
import type {
  ChangeStream,
  ChangeStreamDocument,
  ChangeStreamOptions,
  Collection,
  Document,
  Timestamp,
} from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';

/** Takes one document's present state. */
export type Take<S> = (id: string, version: number, state: S) => void;

const RETRY_MS = 1_000;
const NO_HISTORY = { history: 0, createdAt: 0, changedAt: 0 } as const;

/** Shows every document of an aggregate's collection as it is, from the first load on for as long as it runs. */
export class CollectionMirror<S extends object> {
  private readonly logger = new Logger(CollectionMirror.name);
  private stream: ChangeStream | undefined;
  private isStopped = false;
  private current = false;
  private isFollowing = false;

  constructor(
    private readonly collection: Collection,
    private readonly take: Take<S>,
    /** Fields that are not wanted, beside the history. */
    private readonly leaveOut: readonly string[] = [],
  ) {}

  /** False until all is loaded, and while the stream is broken. */
  get isCurrent(): boolean {
    return this.current;
  }

  /** Behind which change everything has been taken; undefined before the stream is open. */
  get resumeToken(): unknown {
    return this.stream?.resumeToken;
  }

  /** Resolves when everything there is has been taken; goes on following in the background. */
  async start(): Promise<void> {
    if (!this.isFollowing) this.goOn(await this.loadAll());
  }

  /** Takes everything since a snapshot was made; then `goOn` follows. @throws MongoServerError when that is too long ago */
  async catchUp(token: unknown): Promise<void> {
    const stream = this.open({ resumeAfter: token });
    try {
      // The first answer may be empty because nothing was looked for yet; a second one is not.
      for (let empty = 0; empty < 2;) {
        const change = await stream.tryNext();
        if (change === null) empty += 1;
        else this.takeIn(change);
      }
    } catch (error) {
      await stream.close().catch(() => undefined);
      throw error;
    }
    this.stream = stream;
  }

  /** Follows in the background, once. */
  goOn(since?: Timestamp): void {
    if (this.isFollowing) return;
    this.isFollowing = true;
    this.current = true;
    void this.follow(since);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.stream?.close().catch(() => undefined);
  }

  // The time is taken before the load, so that nothing falls between the load and the stream; what comes twice is no
  // news.
  private async loadAll(): Promise<Timestamp | undefined> {
    const since = await this.serverTime();
    await this.load();
    return since;
  }

  private async serverTime(): Promise<Timestamp | undefined> {
    const { operationTime } = (await this.collection.db.command({ hello: 1 })) as {
      operationTime?: Timestamp;
    };
    return operationTime;
  }

  private async load(): Promise<void> {
    const documents = this.collection.find(
      {},
      { projection: { ...NO_HISTORY, ...without(this.leaveOut) }, readConcern: { level: 'majority' } },
    );
    for await (const document of documents) this.show(document);
  }

  private async follow(since: Timestamp | undefined): Promise<void> {
    let startAt = since;
    while (!this.isStopped) {
      try {
        if (!this.current) startAt = await this.loadAll();
        this.current = true;
        await this.readStream(startAt);
      } catch (error) {
        if (this.isStopped) return;
        this.current = false;
        await this.stream?.close().catch(() => undefined);
        this.logger.warn({ msg: 'The change stream broke; everything is loaded again', err: error });
        await delay(RETRY_MS);
      }
    }
  }

  private async readStream(startAtOperationTime: Timestamp | undefined): Promise<void> {
    if (this.stream === undefined || this.stream.closed)
      this.stream = this.open(startAtOperationTime === undefined ? {} : { startAtOperationTime });
    for await (const change of this.stream) this.takeIn(change);
    if (!this.isStopped) throw new Error('The change stream ended');
  }

  private open(from: ChangeStreamOptions): ChangeStream {
    const pipeline = [
      { $match: { operationType: { $in: ['insert', 'update', 'replace'] } } },
      {
        $project: {
          ...without(['history', ...this.leaveOut].map((field) => `fullDocument.${field}`)),
          updateDescription: 0,
        },
      },
    ];
    return this.collection.watch(pipeline, { fullDocument: 'updateLookup', ...from });
  }

  private takeIn(change: ChangeStreamDocument): void {
    const { fullDocument } = change as { fullDocument?: Document };
    if (fullDocument) this.show(fullDocument);
  }

  private show(document: Document): void {
    const { _id, version, history: _h, createdAt: _c, changedAt: _d, ...state } = document;
    this.take(String(_id), version as number, state as S);
  }
}

const without = (fields: readonly string[]): Readonly<Record<string, 0>> =>
  Object.fromEntries(fields.map((field) => [field, 0]));
