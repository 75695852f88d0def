import { createHash } from 'node:crypto';
import { canonicalText } from '@hub/canonical/canonical-text.js';

/** SHA-256 (hex) of what a request asks for, whatever the order of the body's properties. */
export const fingerprintOf = (method: string, path: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${path}\n`)
    .update(body === undefined ? '' : canonicalText(body))
    .digest('hex');
