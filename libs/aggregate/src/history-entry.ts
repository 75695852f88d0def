import type { Actor } from './actor.js';
import type { LargeDataReference } from './large-data-store.js';

interface EntryHead {
  /** 1 for the first event of an aggregate; no gaps. */
  readonly seq: number;
  /** `<aggregateId>/<seq>` */
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly by: Actor;
  readonly cause: string;
  /** SHA-256 over the previous hash and this entry, hexadecimal. */
  readonly hash: string;
  readonly fingerprint?: string;
  readonly correlationId?: string;
  readonly traceparent?: string;
}

/** One event of an aggregate's history, with its data. */
export interface HistoryEntry extends EntryHead {
  readonly data: object;
}

/** Says that words were taken out of an entry's data, and binds what it was before. */
export interface Struck {
  /** Hexadecimal; its salt is destroyed, so that nobody can try out what the words may have been. */
  readonly commitment: string;
  readonly reason: string;
  readonly at: Date;
  readonly by: Actor;
}

/** The same as it stands in the document: large data is kept in GridFS and referred to. */
export type StoredEntry = EntryHead &
  (
    | {
        readonly data: object;
        /** base64url; entries of earlier versions have none. */
        readonly salt?: string;
        readonly struck?: Struck;
        readonly largeData?: never;
      }
    | {
        readonly largeData: LargeDataReference;
        readonly data?: never;
        readonly salt?: never;
        readonly struck?: never;
      }
  );
