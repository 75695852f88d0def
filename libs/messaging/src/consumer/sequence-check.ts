import { LRUCache } from 'lru-cache';

/** How an event stands to the one of the same key that was seen before it. */
export type Sequence =
  | { readonly kind: 'next' }
  | { readonly kind: 'repeat' }
  /** Events are missing between `lastSeq`, found at `lastOffset`, and this one. */
  | { readonly kind: 'gap'; readonly lastSeq: number; readonly lastOffset: number };

interface Seen {
  readonly seq: number;
  readonly offset: number;
}

/** Watches that each key's events come in order without a gap; bounded, so a key long unseen starts afresh. */
export class SequenceCheck {
  private readonly seen: LRUCache<string, Seen>;

  constructor(largestNumberOfKeys = 50_000) {
    this.seen = new LRUCache({ max: largestNumberOfKeys });
  }

  /** Judges an event and, unless it shows a gap, remembers it. */
  check(key: string, seq: number, offset: number): Sequence {
    const last = this.seen.get(key);
    if (last !== undefined && seq <= last.seq) return { kind: 'repeat' };
    if (last !== undefined && seq > last.seq + 1) {
      return { kind: 'gap', lastSeq: last.seq, lastOffset: last.offset };
    }
    this.accept(key, seq, offset);
    return { kind: 'next' };
  }

  /** Goes on from here, gap or not. */
  accept(key: string, seq: number, offset: number): void {
    this.seen.set(key, { seq, offset });
  }
}
