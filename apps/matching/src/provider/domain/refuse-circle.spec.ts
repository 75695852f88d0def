import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConsortiumContainsItself } from './provider.errors.js';
import { refuseCircle } from './refuse-circle.js';

const memberships = (entries: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(entries));

describe('a consortium', () => {
  it('is made of others, who may belong to several', () => {
    const others = memberships({ b: ['d'], c: ['d', 'e'] });

    expect(() => {
      refuseCircle('a', ['b', 'c', 'd'], others);
    }).not.toThrow();
  });

  it.each([
    ['directly', ['a', 'b'], {}, ['a', 'a']],
    ['through another', ['b', 'c'], { c: ['a', 'd'] }, ['a', 'c', 'a']],
    ['through others of others', ['b', 'c'], { c: ['d', 'e'], e: ['f', 'a'] }, ['a', 'c', 'e', 'a']],
  ] as const)('is not made of itself %s', (_how, members, others, way) => {
    expect(() => {
      refuseCircle('a', members, memberships(others));
    }).toThrow(expect.objectContaining({ code: 'matching.provider.contains-itself', details: { way } }));
  });

  it('never belongs to itself after any number of accepted changes, and the search ends', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, fc.uniqueArray(id, { minLength: 1 })), { maxLength: 15 }),
        (changes) => {
          const known = new Map<string, readonly string[]>();
          for (const [consortium, members] of changes)
            try {
              refuseCircle(consortium, members, known);
              known.set(consortium, members);
            } catch (error) {
              expect(error).toBeInstanceOf(ConsortiumContainsItself);
            }
          for (const start of known.keys()) {
            let reached = new Set(known.get(start));
            for (let step = 0; step < known.size; step += 1)
              reached = new Set([...reached].flatMap((each) => [each, ...(known.get(each) ?? [])]));
            expect(reached.has(start)).toBe(false);
          }
        },
      ),
    );
  });
});
