import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { canonicalText } from './canonical-text.js';

describe('the canonical form', () => {
  it('orders names by UTF-16 code units and writes numbers as RFC 8785 says', () => {
    const value = { '\u20ac': 'Euro', '\r': 1e30, '1': 4.5, '\ufb33': 0.002, a: 1e-27, b: -0 };

    expect(canonicalText(value)).toBe('{"\\r":1e+30,"1":4.5,"a":1e-27,"b":0,"€":"Euro","\ufb33":0.002}');
  });

  it('writes an instant as ISO text and leaves undefined members out', () => {
    expect(canonicalText({ at: new Date(0), none: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it('refuses text that is not well-formed', () => {
    expect(() => canonicalText({ title: '\ud800' })).toThrow();
  });
});

describe('the short way to the canonical form', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat().map(String),
    fc.constantFrom('__proto__', 'é', '-1'),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.date({ noInvalidDate: true }),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(name, fc.option(tie('tree'), { nil: undefined }), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));

  it('always ends where the library ends', () => {
    const written = (write: () => string | undefined): string => {
      try {
        return write() ?? 'null';
      } catch {
        return 'refused';
      }
    };

    fc.assert(
      fc.property(fc.dictionary(name, tree, { maxKeys: 5, noNullPrototype: true }), (value) => {
        expect(written(() => canonicalText(value))).toBe(written(() => canonicalize(value)));
      }),
      { numRuns: 2_000 },
    );
  });
});
