import { canonicalJson } from '@hub/aggregate/canonical-json.js';
import { createHash } from 'node:crypto';

/** SHA-256 over the canonical JSON of a value, in hexadecimal: what everyone signs is the same to the byte. */
export const digestOf = (value: object): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
