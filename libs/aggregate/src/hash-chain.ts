import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { StoredEntry } from './history-entry.js';

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What the first entry is chained to: it binds a history to its aggregate, so that none can be passed off as another's. */
export const genesisHash = (aggregate: string, id: string): string =>
  sha256(`genesis\n${canonicalJson({ aggregate, id })}`);

/**
 * Binds inline data without telling anything of it once the salt is destroyed: HMAC-SHA-256 of its canonical text,
 * hexadecimal. `salt` is base64url.
 */
export const commitmentTo = (body: string, salt: string): string =>
  createHmac('sha256', Buffer.from(salt, 'base64url')).update(body).digest('hex');

/**
 * The hash of an entry after `previousHash`. `body` is the canonical text of inline data, which is bound by a salted
 * commitment; large data is bound by its checksum and size. So the chain can be verified after either is gone. Entries
 * without a salt, of earlier versions, bind their data itself.
 */
export function entryHash(previousHash: string, entry: Omit<StoredEntry, 'hash'>, body?: string): string {
  const { seq, id, type, at, by, cause, fingerprint, correlationId, traceparent } = entry;
  const head = canonicalJson({ seq, id, type, at, by, cause, fingerprint, correlationId, traceparent });
  return sha256(`${previousHash}\n${head}\n${contentOf(entry, body)}`);
}

function contentOf({ data, salt, struck, largeData }: Omit<StoredEntry, 'hash'>, body?: string): string {
  if (largeData !== undefined)
    return `large\n${canonicalJson({ sha256: largeData.sha256, size: largeData.size })}`;
  if (struck !== undefined) return `committed\n${struck.commitment}`;
  const text = body ?? canonicalJson(data ?? {});
  return salt === undefined ? `data\n${text}` : `committed\n${commitmentTo(text, salt)}`;
}
