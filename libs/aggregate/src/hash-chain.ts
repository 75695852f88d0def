import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { StoredEntry } from './history-entry.js';

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What the first entry is chained to: it binds a history to its aggregate, so that none can be passed off as another's. */
export const genesisHash = (aggregate: string, id: string): string =>
  sha256(`genesis\n${canonicalJson({ aggregate, id })}`);

/**
 * The hash of an entry after `previousHash`. `body` is the canonical text of inline data; large data is bound
 * by its checksum and size, so that the chain can be verified without fetching it, and after it is erased.
 */
export function entryHash(previousHash: string, entry: Omit<StoredEntry, 'hash'>, body?: string): string {
  const { seq, id, type, at, by, cause, fingerprint, correlationId, traceparent, largeData } = entry;
  const head = canonicalJson({ seq, id, type, at, by, cause, fingerprint, correlationId, traceparent });
  const content =
    largeData === undefined
      ? `data\n${body ?? canonicalJson(entry.data ?? {})}`
      : `large\n${canonicalJson({ sha256: largeData.sha256, size: largeData.size })}`;
  return sha256(`${previousHash}\n${head}\n${content}`);
}
