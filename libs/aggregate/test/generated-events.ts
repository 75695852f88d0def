import fc from 'fast-check';
import type { BasketEvent } from './basket.js';

/** Any text that JSON can carry, and some that look like MongoDB's operators. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('$set', 'a.b', '__proto__', '$$ROOT', ''),
);

export const anEvent: fc.Arbitrary<BasketEvent> = fc.oneof(
  fc.record({
    type: fc.constant('test.basket.filled.v1' as const),
    data: fc.record({
      item: text,
      count: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    }),
  }),
  fc.record({
    type: fc.constant('test.basket.noted.v1' as const),
    data: fc.record({ note: fc.option(text, { nil: undefined }) }),
  }),
  fc.record({ type: fc.constant('test.basket.emptied.v1' as const), data: fc.constant({}) }),
);
