import { describe, expect, it } from '@jest/globals';
import { takeBack } from './sources.js';

const SOURCES = [
  { pool: 'country:MKD', amount: 40n },
  { pool: 'any', amount: 60n },
];

describe('money that goes back', () => {
  it('goes to the last pool drawn from first', () => {
    expect(takeBack(SOURCES, 30n)).toEqual({
      back: [{ pool: 'any', amount: 30n }],
      left: [
        { pool: 'country:MKD', amount: 40n },
        { pool: 'any', amount: 30n },
      ],
    });
  });

  it('goes to several pools when it is more than one gave', () => {
    expect(takeBack(SOURCES, 75n)).toEqual({
      back: [
        { pool: 'any', amount: 60n },
        { pool: 'country:MKD', amount: 15n },
      ],
      left: [{ pool: 'country:MKD', amount: 25n }],
    });
  });
});
