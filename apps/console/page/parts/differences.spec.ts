import { describe, expect, it } from '@jest/globals';
import type { RequestContent } from '../api/views.js';
import { differencesOf, mergedOf, type Side } from './differences.js';

const need = (needItemId: string, description: string) => ({
  needItemId,
  description,
  amount: { amountMinor: 5_00, currency: 'USD' },
});
const BASE: RequestContent = {
  requestingStates: ['MKD'],
  title: 'Data',
  summary: 'Old',
  needItems: [need('need-1', 'Experts'), need('need-2', 'Money')],
};
const MINE: RequestContent = {
  ...BASE,
  title: 'My data',
  needItems: [need('need-1', 'My experts'), need('need-2', 'Money'), need('need-3', 'My own')],
};
const THEIRS: RequestContent = {
  ...BASE,
  summary: 'Theirs',
  needItems: [{ ...need('need-1', 'Experts'), personDays: 20 }],
};

describe('two versions of a draft', () => {
  const versions = { mine: MINE, theirs: THEIRS, lists: { needItems: 'needItemId' } };
  const differences = differencesOf({ ...versions, base: BASE });
  const suggested = (pointer: string): Side | undefined =>
    differences.find((one) => one.pointer === pointer)?.suggested;

  it('differ field by field, and where only one side has written, its words are suggested', () => {
    expect(differences.map((one) => [one.pointer, one.suggested])).toEqual([
      ['/title', 'mine'],
      ['/summary', 'theirs'],
      ['/needItems/need-1/description', 'mine'],
      ['/needItems/need-1/personDays', 'theirs'],
      ['/needItems/need-2', 'theirs'],
      ['/needItems/need-3', 'mine'],
    ]);
  });

  it('make one draft that loses nothing of either', () => {
    expect(mergedOf(versions, suggested)).toEqual({
      ...BASE,
      title: 'My data',
      summary: 'Theirs',
      needItems: [{ ...need('need-1', 'My experts'), personDays: 20 }, need('need-3', 'My own')],
    });
  });

  it('differ in nothing when only blanks and the order of fields differ', () => {
    const same = { ...BASE, alreadyUnderWay: '', summary: 'Old', title: 'Data' };
    expect(differencesOf({ ...versions, mine: same, theirs: BASE })).toEqual([]);
  });

  it('suggest one’s own words where it is not known what both began from', () => {
    expect(differencesOf(versions).every((one) => one.suggested === 'mine')).toBe(true);
  });
});
