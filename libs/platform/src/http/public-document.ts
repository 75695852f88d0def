import { createHash } from 'node:crypto';

/** How a public document is sent. */
export interface PublicDocumentOptions {
  /** Media type, e.g. `application/xml; charset=utf-8`. */
  readonly type: string;
  /** So long anybody may keep it without asking again, in seconds. */
  readonly maxAgeS: number;
  /** Offered to save it under. */
  readonly fileName?: string;
}

/**
 * A document for everybody, that browsers and proxies may keep: sent with an entity tag of its bytes, `Cache-Control:
 * public`, and to pages of any origin; answered 304 when `If-None-Match` names it. Make it once and send it often.
 */
export class PublicDocument {
  readonly etag: string;

  constructor(
    readonly bytes: Buffer,
    readonly options: PublicDocumentOptions,
  ) {
    this.etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  }
}
