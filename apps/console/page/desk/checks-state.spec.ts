import { describe, expect, it } from '@jest/globals';
import { checksState } from './checks-state.js';

const TODAY = '2026-04-01';
const screening = {
  screeningId: 's1',
  lists: [],
  checkedOn: TODAY,
  outcome: 'match' as const,
  evidence: 'DMS',
  recordedBy: 'ana',
  validUntil: '2027-04-01',
};
const flag = {
  redFlagId: 'f1',
  category: 'other' as const,
  note: 'Something.',
  evidence: 'DMS',
  raisedBy: 'ana',
};

describe('the state of a provider’s checks', () => {
  it.each([
    ['unscreened', {}],
    ['unscreened', { screenings: [screening], redFlags: [{ ...flag, status: 'raised' as const }] }],
    ['notClear', { screenings: [{ ...screening, confirmedBy: 'ben' }] }],
    ['fewMembers', { screenings: [{ ...screening, outcome: 'clear' as const, confirmedBy: 'ben' }] }],
    ['clear', { clearUntil: TODAY }],
    ['expired', { clearUntil: '2026-03-31' }],
    ['redFlag', { clearUntil: TODAY, redFlags: [{ ...flag, status: 'upheld' as const }] }],
  ])('is %s', (state, provider) => {
    expect(checksState(provider, TODAY)).toBe(state);
  });
});
