import { PlatformError } from './platform-error.js';

const VISIBLE = /^[\x21-\x7e]{1,255}$/;

/**
 * The request's `Idempotency-Key`.
 * @throws PlatformError `platform.idempotency-key-missing`, `platform.idempotency-key-invalid` (both 400).
 */
export function idempotencyKeyOf(header: string | string[] | undefined): string {
  if (header === undefined || header === '')
    throw new PlatformError('platform.idempotency-key-missing', 'Send an Idempotency-Key header.');
  if (typeof header !== 'string' || !VISIBLE.test(header))
    throw new PlatformError(
      'platform.idempotency-key-invalid',
      'Idempotency-Key takes 1 to 255 visible ASCII characters without spaces.',
    );
  return header;
}
