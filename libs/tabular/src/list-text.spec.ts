import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemsOf, listText } from './list-text.js';

describe('several texts in one cell', () => {
  it('are parted by semicolons', () => {
    expect(listText(['one', 'two; or three', 'C:\\dir\\'])).toBe('one; two\\; or three; C:\\\\dir\\\\');
    expect(itemsOf(' one;two\\; or three ;; one; ')).toEqual(['one', 'two; or three']);
    expect(itemsOf('C:\\dir; \\')).toEqual(['C:\\dir', '\\']);
  });

  it('come back as they were, trimmed, whatever they hold', () => {
    const item = fc
      .oneof(fc.string(), fc.string({ unit: fc.constantFrom('\\', ';', ' ', 'a') }))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: (text) => text.trim() }), (items) => {
        expect(itemsOf(listText(items))).toEqual(items.map((text) => text.trim()));
      }),
    );
  });
});
