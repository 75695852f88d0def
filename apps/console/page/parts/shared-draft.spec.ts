import { describe, expect, it } from '@jest/globals';
import { isLeftBehind, isOvertaken, withWords } from './shared-draft.js';

const BEFORE = { localPartner: 'Skopje', durationMonths: 12 };
const MINE = { ...BEFORE, durationMonths: 18 };
const THEIRS = { ...BEFORE, localPartner: 'Bitola' };

describe('what one types of a thing that others change, too', () => {
  it('may be sent while the thing is as it was begun from', () => {
    const draft = withWords(undefined, MINE, BEFORE);
    expect(isOvertaken(draft, { ...BEFORE })).toBe(false);
  });

  it('is overtaken by a change that came after it was begun, however much is typed later', () => {
    const begun = withWords(undefined, MINE, BEFORE);
    expect(isOvertaken(begun, THEIRS)).toBe(true);
    const later = withWords(begun, { ...MINE, durationMonths: 24 }, THEIRS);
    expect(later).toEqual({ mine: { ...MINE, durationMonths: 24 }, base: BEFORE });
    expect(isOvertaken(later, THEIRS)).toBe(true);
  });

  it('is overtaken no longer once the person has chosen from both', () => {
    const chosen = { mine: { ...THEIRS, ...MINE }, base: THEIRS };
    expect(isOvertaken(chosen, THEIRS)).toBe(false);
    expect(isOvertaken(chosen, { ...THEIRS, durationMonths: 6 })).toBe(true);
  });

  it('is not overtaken by the same words, and goes on from them', () => {
    const draft = withWords(undefined, THEIRS, BEFORE);
    expect(isOvertaken(draft, THEIRS)).toBe(false);
    const next = withWords(draft, { ...THEIRS, durationMonths: 6 }, THEIRS);
    expect(isOvertaken(next, THEIRS)).toBe(false);
    expect(isOvertaken(next, BEFORE)).toBe(true);
  });

  it('gives way to a change of somebody else where one has only looked, or taken one’s words back', () => {
    const takenBack = withWords(withWords(undefined, MINE, BEFORE), { ...BEFORE }, BEFORE);
    expect(isOvertaken(takenBack, THEIRS)).toBe(false);
    expect(isLeftBehind(takenBack, THEIRS)).toBe(true);
    const next = withWords(takenBack, { ...THEIRS, durationMonths: 6 }, THEIRS);
    expect(next.base).toEqual(THEIRS);
    expect(isLeftBehind(next, THEIRS)).toBe(false);
  });
});
