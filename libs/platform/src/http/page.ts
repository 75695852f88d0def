import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PlatformError } from './platform-error.js';

/** Query of a list; extend it with the list's own filters. */
export class PageQuery {
  /** Opaque: the `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number = 20;
}

/** One page of a list; `nextCursor` is absent on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** Where a page begins: after the document with this sort key and id. */
export interface CursorPosition {
  readonly key: string | number | Date;
  readonly id: string;
}

interface EncodedCursor {
  readonly k: string | number;
  readonly d?: 1;
  readonly i: string;
}

/** The opaque form of a position. */
export function encodeCursor({ key, id }: CursorPosition): string {
  const encoded: EncodedCursor = key instanceof Date ? { k: key.getTime(), d: 1, i: id } : { k: key, i: id };
  return Buffer.from(JSON.stringify(encoded)).toString('base64url');
}

/** @throws PlatformError `platform.bad-cursor` when `cursor` is not one of ours */
export function decodeCursor(cursor: string): CursorPosition {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Partial<EncodedCursor>;
    if (typeof value.i === 'string' && (typeof value.k === 'string' || Number.isFinite(value.k))) {
      const key = value.d === 1 ? new Date(value.k as number) : (value.k as string | number);
      if (!(key instanceof Date) || !Number.isNaN(key.getTime())) return { key, id: value.i };
    }
  } catch {
    // Falls through: whatever is wrong with it, it is not ours.
  }
  throw new PlatformError('platform.bad-cursor', 'The cursor is not one this list gave out.', {
    errors: [{ pointer: '/cursor', code: 'bad-cursor', detail: 'Take nextCursor as it was given.' }],
  });
}

/**
 * The MongoDB condition for "after the cursor", newest first by default, and the sort and limit that go with it.
 * One more than `limit` is asked for, to learn whether there is a next page: see {@link pageOf}.
 * @throws PlatformError `platform.bad-cursor`
 */
export function pageOptions(query: PageQuery, sortKey: string, direction: 1 | -1 = -1) {
  const position = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const beyond = direction === -1 ? '$lt' : '$gt';
  return {
    after:
      position === undefined
        ? {}
        : {
            $or: [
              { [sortKey]: { [beyond]: position.key } },
              { [sortKey]: position.key, _id: { [beyond]: position.id } },
            ],
          },
    sort: { [sortKey]: direction, _id: direction } as Record<string, 1 | -1>,
    limit: (query.limit ?? 20) + 1,
  };
}

/** Cuts what was read with {@link pageOptions} to one page. */
export function pageOf<D extends { readonly _id: string }, T>(
  query: PageQuery,
  documents: readonly D[],
  keyOf: (document: D) => CursorPosition['key'],
  viewOf: (document: D) => T,
): Page<T> {
  const limit = query.limit ?? 20;
  const shown = documents.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(viewOf),
    ...(documents.length > limit && last !== undefined
      ? { nextCursor: encodeCursor({ key: keyOf(last), id: last._id }) }
      : {}),
  };
}
