import { describe, expect, it } from '@jest/globals';
import { faultOf, leftMinor, newPart, splitBody, type DraftPart } from './draft-split.js';

const bhd = (amountMinor: number) => ({ amountMinor, currency: 'BHD' });
const part = (amountMinor?: number, changed: Partial<DraftPart> = {}): DraftPart => ({
  ...newPart(String(amountMinor)),
  amount: amountMinor === undefined ? undefined : bhd(amountMinor),
  ...changed,
});
const REST = bhd(10_005);
const fault = (...parts: readonly DraftPart[]) => faultOf(REST, { parts, comment: 'Two agreements.' });

describe('a split while somebody types it', () => {
  it('leaves what is in no part, to the minor unit, and less than nothing where the parts are too much', () => {
    expect(leftMinor(REST, [part(3_335), part(), part(3_335)])).toBe(3_335);
    expect(leftMinor(REST, [part(10_005), part(1)])).toBe(-1);
  });

  it('is in order with one part or several of what is left, whose owners need not be known', () => {
    expect(fault(part(10_004))).toBeUndefined();
    expect(fault(part(5_000), part(5_005, { owner: 'returned' }))).toBeUndefined();
    expect(fault(part(1, { owner: 'identified', contributionId: 'c1' }))).toBeUndefined();
  });

  it.each([
    ['tooMuch', [part(10_004), part(2)]],
    ['whole', [part(10_005)]],
    ['incomplete', []],
    ['incomplete', [part()]],
    ['incomplete', [part(5), part(0)]],
    ['incomplete', [part(5, { owner: 'identified' })]],
  ])('is %s where the service would refuse it', (expected, parts) => {
    expect(fault(...parts)).toBe(expected);
  });

  it('needs a word on why', () => {
    expect(faultOf(REST, { parts: [part(5)], comment: ' ' })).toBe('incomplete');
  });

  it('is sent with a contribution for a part that is said to be one’s, and for no other', () => {
    const parts = [
      part(1, { owner: 'identified', contributionId: 'c1' }),
      part(2, { owner: 'returned', contributionId: 'chosen before' }),
      part(3),
    ];

    expect(splitBody({ parts, comment: ' Two agreements. ' })).toEqual({
      comment: 'Two agreements.',
      parts: [
        { amount: bhd(1), resolution: 'identified', contributionId: 'c1' },
        { amount: bhd(2), resolution: 'returned' },
        { amount: bhd(3) },
      ],
    });
  });
});
