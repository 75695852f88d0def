import canonicalize from 'canonicalize';

/**
 * The one JSON text of a value (RFC 8785); a Date becomes its ISO text, an undefined member is left out.
 *
 * @throws Error for a lone surrogate, a number that is not finite, a bigint or a cycle.
 */
export function canonicalText(value: unknown): string {
  const sorted = inOrder(value, 0);
  return sorted === UNUSUAL ? (canonicalize(value) ?? 'null') : (JSON.stringify(sorted) ?? 'null');
}

const UNUSUAL = Symbol('left to the library');
const DEEPEST = 64;
// An object lists names that look like array indexes first, in whatever order they were set.
const INDEX_LIKE = /^\d/;

/**
 * A copy whose names are in the order of RFC 8785, for which `JSON.stringify` writes what the RFC says; that is twice
 * as fast as writing it piece by piece. Whatever is not plain JSON, or could come out otherwise, is left to the library.
 */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : UNUSUAL;
  if (typeof value === 'number') return Number.isFinite(value) ? value : UNUSUAL;
  if (typeof value === 'boolean' || value === null || value === undefined) return value;
  if (typeof value !== 'object' || depth === DEEPEST) return UNUSUAL;
  if (value instanceof Date) return value.toJSON() ?? UNUSUAL;
  if ('toJSON' in value) return UNUSUAL;
  return Array.isArray(value) ? itemsInOrder(value, depth + 1) : namesInOrder(value, depth + 1);
}

function itemsInOrder(items: readonly unknown[], depth: number): unknown {
  const copy: unknown[] = [];
  for (const item of items) {
    const sorted = inOrder(item, depth);
    if (sorted === UNUSUAL || sorted === undefined) return UNUSUAL;
    copy.push(sorted);
  }
  return copy;
}

function namesInOrder(value: object, depth: number): unknown {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    if (INDEX_LIKE.test(name) || name === '__proto__' || !name.isWellFormed()) return UNUSUAL;
    const sorted = inOrder((value as Record<string, unknown>)[name], depth);
    if (sorted === UNUSUAL) return UNUSUAL;
    copy[name] = sorted;
  }
  return copy;
}
