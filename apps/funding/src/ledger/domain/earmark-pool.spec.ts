import { describe, expect, it } from '@jest/globals';
import { earmarkOf, fits, poolOf, poolsFor, themesOf } from './earmark-pool.js';

const NONE = { countries: [], themes: [], requests: [] };
const PURPOSE = { requestId: 'r-1', requestingStates: ['MKD', 'ALB'], themes: [1, 4] };

describe('the pool of an earmark', () => {
  it('is one for all money without an earmark', () => {
    expect(poolOf(NONE)).toBe('any');
    expect(earmarkOf('any')).toEqual(NONE);
  });

  it('is the same however the earmark is written, and spells it out', () => {
    const earmark = { countries: ['MKD', 'ALB'], themes: [4, 1], requests: ['r-2', 'r-1'] };

    expect(poolOf(earmark)).toBe('request:r-1,r-2;country:ALB,MKD;theme:1,4');
    expect(poolOf(earmarkOf(poolOf(earmark)))).toBe(poolOf(earmark));
  });
});

describe('an earmark', () => {
  it.each([
    ['everything', NONE, true],
    ['all requesting States', { ...NONE, countries: ['ALB', 'MKD', 'SRB'] }, true],
    ['one of two requesting States', { ...NONE, countries: ['MKD'] }, false],
    ['one of its themes', { ...NONE, themes: [4] }, true],
    ['another theme', { ...NONE, themes: [2] }, false],
    ['the request', { ...NONE, requests: ['r-1'] }, true],
    ['another request', { ...NONE, requests: ['r-2'] }, false],
    ['the country but another theme', { countries: ['ALB', 'MKD'], themes: [2], requests: [] }, false],
  ])('for %s', (_, earmark, expected) => {
    expect(fits(earmark, PURPOSE)).toBe(expected);
  });

  it('that is narrowest is drawn from first', () => {
    const pools = ['any', 'theme:1', 'country:ALB,MKD', 'request:r-1', 'theme:2', 'country:ALB,MKD;theme:4'];

    expect(poolsFor(PURPOSE, pools)).toEqual([
      'request:r-1',
      'country:ALB,MKD;theme:4',
      'country:ALB,MKD',
      'theme:1',
      'any',
    ]);
  });
});

it('gives objectives their thematic areas', () => {
  expect(themesOf([1, 3, 14])).toEqual([1, 5]);
  expect(themesOf([])).toEqual([]);
});
