import { decodeCursor, encodeCursor } from '@hub/platform/http/page.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';

/** What the order by deadline looks at. */
export interface DueSoon {
  readonly _id: string;
  readonly dueAt?: Date;
  readonly createdAt: Date;
}

/** Where a page begins: after the request with this deadline, beginning and id. */
export interface DuePlace {
  readonly dueAt?: Date;
  readonly createdAt: Date;
  readonly id: string;
}

/** The deadline that ends first comes first; of the same, and of what has none, the newest. */
export const BY_DUE = { dueAt: 1, createdAt: -1, _id: -1 } as const;
export const UNDATED = { createdAt: -1, _id: -1 } as const;

const KEY = /^(\d*)\/(\d+)$/;

/** The opaque form of the place after this request. */
export const cursorOf = ({ _id, dueAt, createdAt }: DueSoon): string =>
  encodeCursor({ key: `${String(dueAt?.getTime() ?? '')}/${String(createdAt.getTime())}`, id: _id });

/** @throws PlatformError `platform.bad-cursor` when it is none of this order */
export function placeInDueOrder(cursor: string | undefined): DuePlace | undefined {
  if (cursor === undefined) return undefined;
  const { key, id } = decodeCursor(cursor);
  const [, due, created] = KEY.exec(String(key)) ?? [];
  if (typeof key !== 'string' || due === undefined || created === undefined)
    throw new PlatformError('platform.bad-cursor', 'The cursor is not one this list gave out.');
  const place = { createdAt: new Date(Number(created)), id };
  return due === '' ? place : { ...place, dueAt: new Date(Number(due)) };
}

/** The condition for those with a deadline that come after this place; undefined when none of them does. */
export function datedAfter(
  place: DuePlace | undefined,
  before: Date | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const last = before === undefined ? {} : { $lt: before };
  // What has no deadline comes first in the index; only a date to begin with leaves it out unread.
  if (place === undefined) return { dueAt: { $gt: new Date(0), ...last } };
  const { dueAt, createdAt, id } = place;
  if (dueAt === undefined) return undefined;
  return {
    dueAt: { $gte: dueAt, ...last },
    $or: [
      { dueAt: { $gt: dueAt } },
      { dueAt, createdAt: { $lt: createdAt } },
      { dueAt, createdAt, _id: { $lt: id } },
    ],
  };
}

/** The condition for those without a deadline that come after this place. */
export function undatedAfter(place: DuePlace | undefined): Readonly<Record<string, unknown>> {
  const isUndated = { dueAt: { $exists: false } };
  if (place === undefined || place.dueAt !== undefined) return isUndated;
  const { createdAt, id } = place;
  return { ...isUndated, $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: id } }] };
}
