import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STRUCK_MARK, withoutTexts } from './without-texts.js';

const NAME = 'Ana Petrova';

describe('a value without certain words', () => {
  it('has the mark in their place, however deep and however often', () => {
    const at = new Date();
    const value = { note: `${NAME} and ${NAME}`, at, list: [{ who: NAME, n: 1 }, 'else'], none: null };

    expect(withoutTexts(value, [NAME])).toEqual({
      note: `${STRUCK_MARK} and ${STRUCK_MARK}`,
      at,
      list: [{ who: STRUCK_MARK, n: 1 }, 'else'],
      none: null,
    });
  });

  it('is the same object when it has none of them', () => {
    const value = { note: 'nobody', list: [{ at: new Date() }], [NAME]: 'a name of a member is no value' };

    expect(withoutTexts(value, [NAME])).toBe(value);
  });

  it('always holds none of them, and keeps everything else', () => {
    const words = fc.string({ minLength: 4, unit: fc.constantFrom('a', '$', '&', '"', ' ') });
    fc.assert(
      fc.property(words, fc.jsonValue(), fc.string(), (text, other, before) => {
        const value = { other, said: `${before}${text}` };
        const struck = withoutTexts(value, [text]);

        expect(withoutTexts(struck, [text])).toBe(struck);
        expect(struck.said.endsWith(STRUCK_MARK)).toBe(true);
        if (!JSON.stringify(other).includes(text)) expect(struck.other).toBe(other);
      }),
    );
  });
});
