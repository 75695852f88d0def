import { PlatformError } from './platform-error.js';

const VERSION_TAG = /^(?:W\/)?"(\d{1,15})"$/;

/**
 * The version an `If-Match` header names.
 * @throws PlatformError `platform.if-match-missing` (428) without one, `platform.stale-version` (412) when it
 * cannot be a version of ours.
 */
export function expectedVersionOf(header: string | undefined): number {
  if (header === undefined || header.trim() === '' || header.trim() === '*')
    throw new PlatformError('platform.if-match-missing', 'Send If-Match with the ETag you last read.');
  const version = VERSION_TAG.exec(header.trim())?.[1];
  if (version === undefined)
    throw new PlatformError('platform.stale-version', 'If-Match names no version of this resource.');
  return Number(version);
}

/** The entity tag of a version. */
export const etagOf = (version: number): string => `"${version}"`;
