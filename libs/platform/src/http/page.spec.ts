import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, PageQuery, pageOf, pageOptions } from './page.js';

const query = (fields: Partial<PageQuery>): PageQuery => Object.assign(new PageQuery(), fields);

describe('a cursor', () => {
  it('comes back as it was given, whatever the key and id', () => {
    const key = fc.oneof(fc.string(), fc.integer(), fc.date({ noInvalidDate: true }));
    fc.assert(
      fc.property(key, fc.string(), (key, id) => {
        expect(decodeCursor(encodeCursor({ key, id }))).toEqual({ key, id });
      }),
    );
  });

  it('is refused with a code of its own when it is anything else, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        try {
          decodeCursor(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'platform.bad-cursor' });
        }
      }),
    );
    for (const value of ['null', '[]', '{"k":{"$gt":""},"i":"x"}', '{"k":1}', '{"k":1e99,"d":1,"i":"x"}'])
      expect(() => decodeCursor(Buffer.from(value).toString('base64url'))).toThrow(
        /not one this list gave out/,
      );
  });
});

describe('a page', () => {
  it('goes through a list without loss or repeat, also where keys are equal', () => {
    const all = Array.from({ length: 7 }, (_, index) => ({
      _id: `d${index}`,
      at: new Date(Math.floor(index / 3)),
    }));
    const newestFirst = [...all].reverse();
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const asked = query({ limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      const { after, limit } = pageOptions(asked, 'at');
      const position = cursor === undefined ? undefined : decodeCursor(cursor);
      const found = newestFirst.filter(
        ({ _id, at }) =>
          position === undefined || at < position.key || (+at === +position.key && _id < position.id),
      );
      const page = pageOf(
        asked,
        found.slice(0, limit),
        ({ at }) => at,
        ({ _id }) => _id,
      );
      expect('$or' in after).toBe(cursor !== undefined);
      seen.push(...page.items);
      cursor = page.nextCursor;
      more = cursor !== undefined;
    }

    expect(seen).toEqual(newestFirst.map(({ _id }) => _id));
  });
});
