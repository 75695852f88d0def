import { canonicalText } from '@hub/canonical/canonical-text.js';
import { MalformedData } from './aggregate.errors.js';

/**
 * The one JSON text of a value (RFC 8785); a Date becomes its ISO text, an undefined member is left out.
 *
 * @throws MalformedData for a lone surrogate, a number that is not finite, a bigint or a cycle.
 */
export function canonicalJson(value: object): string {
  try {
    return canonicalText(value);
  } catch (error) {
    throw new MalformedData((error as Error).message, { cause: error });
  }
}
