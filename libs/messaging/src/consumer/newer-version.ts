const VERSIONED = /^(.+\.v)(\d+)$/;

/**
 * Is this a later version of a fact that is known in an earlier one? Its producer publishes the earlier one beside it
 * until nobody takes that any more, so that there is nothing to be missed.
 */
export function isNewerVersion(type: string, isKnown: (type: string) => boolean): boolean {
  const [, fact, version] = VERSIONED.exec(type) ?? [];
  if (fact === undefined || isKnown(type)) return false;
  return Array.from({ length: Math.min(Number(version) - 1, MOST_VERSIONS) }, (_, index) => index + 1).some(
    (earlier) => isKnown(`${fact}${String(earlier)}`),
  );
}

const MOST_VERSIONS = 100;
