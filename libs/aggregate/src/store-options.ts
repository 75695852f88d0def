import type { GroupCommitOptions } from './group-commit.js';
import type { LargeDataStore } from './large-data-store.js';

/** How an aggregate store may be tuned; each has a default. */
export interface AggregateStoreOptions {
  readonly limits?: Partial<StoreLimits>;
  readonly groupCommit?: GroupCommitOptions;
  /** Where large event data goes; by default GridFS in the collection's own database. */
  readonly largeData?: LargeDataStore;
}

/** Sizes in bytes. */
export interface StoreLimits {
  /** Event data above this goes to GridFS. */
  readonly inlineBytes: number;
  /** From this size on a document is crowded (a draft saved a thousand times): only small data still goes inline. */
  readonly crowdedDocumentBytes: number;
  readonly crowdedInlineBytes: number;
  /** Hard refusal, well below MongoDB's 16 MB. */
  readonly largestDocumentBytes: number;
  /** How often one command tries against others' changes and lost connections. */
  readonly largestAttempts: number;
  /** After this no new try begins. */
  readonly patienceMs: number;
}

export const DEFAULT_LIMITS: StoreLimits = {
  inlineBytes: 16 * 1024,
  crowdedDocumentBytes: 1024 * 1024,
  crowdedInlineBytes: 256,
  largestDocumentBytes: 8 * 1024 * 1024,
  largestAttempts: 64,
  patienceMs: 15_000,
};
