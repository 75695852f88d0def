import { describe, expect, it } from '@jest/globals';
import { takeBack } from './sources.js';

const SOURCES = [
  { pool: 'country:MKD', amountMinor: 40 },
  { pool: 'any', amountMinor: 60 },
];

describe('money that goes back', () => {
  it('goes to the last pool drawn from first', () => {
    expect(takeBack(SOURCES, 30)).toEqual({
      back: [{ pool: 'any', amountMinor: 30 }],
      left: [
        { pool: 'country:MKD', amountMinor: 40 },
        { pool: 'any', amountMinor: 30 },
      ],
    });
  });

  it('goes to several pools when it is more than one gave', () => {
    expect(takeBack(SOURCES, 75)).toEqual({
      back: [
        { pool: 'any', amountMinor: 60 },
        { pool: 'country:MKD', amountMinor: 15 },
      ],
      left: [{ pool: 'country:MKD', amountMinor: 25 }],
    });
  });
});
