import type { Collection, Document } from 'mongodb';
import type { AggregateDefinition } from './aggregate-definition.js';
import { stateOf } from './aggregate-document.js';
import type { AggregateDocument } from './aggregate-document.js';
import type { DomainEvent } from './domain-event.js';
import type { EntryReader } from './entry-reader.js';
import { GroupRead } from './group-read.js';
import type { HistoryEntry, StoredEntry } from './history-entry.js';
import { replay } from './replay.js';

/** An aggregate as a command sees it; the history stays in the database. */
export interface Snapshot<S> {
  readonly state: S;
  readonly version: number;
  /** The last entry's hash. */
  readonly head: string;
  /** The stored document's size. */
  readonly bytes: number;
  /** The entries that the asked cause added; empty when it is new. */
  readonly answered: readonly StoredEntry[];
}

/** A state with the version it belongs to. */
export interface Loaded<S> {
  readonly id: string;
  readonly state: S;
  readonly version: number;
}

interface Asked {
  readonly id: string;
  readonly cause: string;
}

const MAJORITY = { readConcern: { level: 'majority' }, readPreference: 'primary' } as const;

/** Reads aggregates: only what a majority holds, so that nothing is answered that could still be rolled back. */
export class AggregateReader<S extends object, E extends DomainEvent> {
  private readonly snapshots = new GroupRead((asked: readonly Asked[]) => this.readSnapshots(asked));

  constructor(
    private readonly collection: Collection<AggregateDocument>,
    private readonly definition: AggregateDefinition<S, E>,
    private readonly entries: EntryReader,
  ) {}

  /** The state, with what a command needs of the history: its length, its end, and what `cause` has already done. */
  snapshot(id: string, cause: string): Promise<Snapshot<S> | undefined> {
    return this.snapshots.read({ id, cause });
  }

  private async readSnapshots(asked: readonly Asked[]): Promise<readonly (Snapshot<S> | undefined)[]> {
    const causes = { $literal: asked.map(({ cause }) => cause) };
    const answered = { $filter: { input: '$history', cond: { $in: ['$$this.cause', causes] } } };
    const history = { answered, head: { $last: '$history.hash' }, bytes: { $bsonSize: '$$ROOT' } };
    const documents = await this.collection
      .aggregate<Document>(
        [
          { $match: { _id: { $in: asked.map(({ id }) => id) } } },
          // $set would reach into each element of the array instead of taking its place.
          { $replaceWith: { $mergeObjects: ['$$ROOT', { history }] } },
        ],
        MAJORITY,
      )
      .toArray();
    const byId = new Map(documents.map((document) => [document['_id'] as string, document]));
    return asked.map(({ id, cause }) => snapshotOf<S>(byId.get(id), cause));
  }

  async load(id: string): Promise<Loaded<S> | undefined> {
    const document = await this.collection.findOne({ _id: id }, { projection: { history: 0 }, ...MAJORITY });
    return document === null ? undefined : { id, state: stateOf<S>(document), version: document.version };
  }

  async history(id: string): Promise<readonly HistoryEntry[]> {
    return this.entries.resolveAll(await this.stored(id));
  }

  /** The state as it was after the entry `seq`. */
  async stateAt(id: string, seq: number): Promise<S> {
    const entries = await this.entries.resolveAll((await this.stored(id)).slice(0, seq));
    return replay(this.definition, entries) as S;
  }

  private async stored(id: string): Promise<readonly StoredEntry[]> {
    const document = await this.collection.findOne({ _id: id }, { projection: { history: 1 }, ...MAJORITY });
    return document?.history ?? [];
  }
}

function snapshotOf<S extends object>(
  document: Document | undefined,
  cause: string,
): Snapshot<S> | undefined {
  if (document === undefined) return undefined;
  const found = document['history'] as Pick<Snapshot<S>, 'answered' | 'head' | 'bytes'>;
  // The group's other causes may be in this history too.
  const answered = found.answered.filter((entry) => entry.cause === cause);
  return { state: stateOf<S>(document), version: document['version'] as number, ...found, answered };
}
