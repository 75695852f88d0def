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

/** The same as it stands in the document: large data is kept in GridFS and referred to. */
export type StoredEntry = EntryHead &
  (
    | { readonly data: object; readonly largeData?: never }
    | { readonly largeData: LargeDataReference; readonly data?: never }
  );
