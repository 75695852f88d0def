import { entryHash, genesisHash } from './hash-chain.js';
import type { StoredEntry } from './history-entry.js';

/**
 * `flipped`: content and hash disagree; `dropped`: a seq is missing; `reordered`: a seq stands in another's place;
 * `truncated`: the end is missing; `added`: more entries than versions; `rewritten`: sound in itself, but not the
 * history whose last hash was noted elsewhere (cut short, or computed anew); `struck-off-record`: words were struck, and
 * no record says so.
 */
export type Breach =
  'flipped' | 'dropped' | 'reordered' | 'truncated' | 'added' | 'rewritten' | 'struck-off-record';

/** What is known from elsewhere about a history. */
export interface HistoryClaim {
  /** The aggregate definition's name. */
  readonly aggregate: string;
  readonly id: string;
  /** The document's version. */
  readonly version: number;
  /** The last hash as someone else noted it (a receipt, an anchor): shows that the whole chain was computed anew. */
  readonly expectedHead?: string;
  /** Ids of the entries from which words were struck on record; when it is given, others may not be struck. */
  readonly struckOnRecord?: ReadonlySet<string>;
}

export type Verdict =
  | { readonly sound: true; readonly head: string }
  | { readonly sound: false; readonly seq: number; readonly breach: Breach };

/** Follows the chain from its genesis and names the first link that does not hold. Never throws. */
export function verifyHistory(entries: readonly StoredEntry[], claim: HistoryClaim): Verdict {
  let head = genesisHash(claim.aggregate, claim.id);
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (seq > claim.version) return { sound: false, seq, breach: 'added' };
    if (entry.seq !== seq) return { sound: false, seq, breach: misplaced(entries, seq) };
    if (!holds(entry, head, claim.id)) return { sound: false, seq, breach: 'flipped' };
    if (entry.struck !== undefined && claim.struckOnRecord?.has(entry.id) === false)
      return { sound: false, seq, breach: 'struck-off-record' };
    head = entry.hash;
  }
  if (entries.length < claim.version) return { sound: false, seq: entries.length + 1, breach: 'truncated' };
  if (claim.expectedHead !== undefined && claim.expectedHead !== head)
    return { sound: false, seq: entries.length, breach: 'rewritten' };
  return { sound: true, head };
}

const misplaced = (entries: readonly StoredEntry[], seq: number): Breach =>
  entries.some((entry) => entry.seq === seq) ? 'reordered' : 'dropped';

function holds(entry: StoredEntry, previousHash: string, aggregateId: string): boolean {
  if (entry.id !== `${aggregateId}/${String(entry.seq)}`) return false;
  try {
    return entryHash(previousHash, entry) === entry.hash;
  } catch {
    // What cannot even be hashed was not written by the store.
    return false;
  }
}
