import { describe, expect, it } from '@jest/globals';
import { MalformedData } from './aggregate.errors.js';
import { canonicalJson } from './canonical-json.js';
import { assertJson } from './json-value.js';

describe('the canonical form', () => {
  it('is refused to what has none, in the store’s own words', () => {
    expect(() => canonicalJson({ title: '\ud800' })).toThrow(MalformedData);
  });
});

describe('event data', () => {
  it.each([
    ['a bigint', { amount: 1n }],
    ['a Date', { dueAt: new Date(0) }],
    ['a Map', { places: new Map() }],
    ['bytes', { file: Buffer.from('x') }],
    ['a number that is not finite', { share: Number.NaN }],
    ['a name MongoDB cannot store', { 'a\0b': 1 }],
    ['a nested one', { list: [{ deep: new Set() }] }],
  ])('may not hold %s', (_what, data) => {
    expect(() => {
      assertJson(data);
    }).toThrow(MalformedData);
  });

  it('may hold what JSON can say, with undefined members', () => {
    class Payload {
      title = 'x';
      note = undefined;
      items = [1, null, { $set: 'a.b' }];
    }

    expect(() => {
      assertJson(new Payload());
    }).not.toThrow();
  });

  it('may not be so deep that MongoDB refuses it', () => {
    let deep: object = {};
    for (let level = 0; level < 101; level += 1) deep = { deep };

    expect(() => {
      assertJson(deep);
    }).toThrow(MalformedData);
  });
});
