import { describe, expect, it } from '@jest/globals';
import type { Screening } from '../domain/due-diligence.js';
import { concernOf } from './concern.js';

const DAYS = { today: '2026-04-01', soon: '2026-05-01' };
const screening: Screening = {
  screeningId: 's1',
  lists: ['un-security-council', 'ungm-ineligibility'],
  checkedOn: '2026-01-01',
  outcome: 'match',
  evidence: 'DMS',
  recordedBy: 'ana',
  confirmedBy: 'ben',
  validUntil: '2027-01-01',
};
const flag = {
  redFlagId: 'f1',
  category: 'other',
  note: 'Something.',
  evidence: 'DMS',
  status: 'upheld',
  raisedBy: 'ana',
} as const;

describe('what the desk is told of a provider’s checks', () => {
  it.each([
    [undefined, { clearUntil: '2026-05-01' }],
    ['expiring', { clearUntil: '2026-04-01' }],
    ['expired', { clearUntil: '2026-03-31' }],
    ['unscreened', {}],
    ['unscreened', { screenings: [{ ...screening, isOfEarlierProfile: true }] }],
    ['not-clear', { screenings: [screening] }],
    ['few-members', { screenings: [{ ...screening, outcome: 'clear' as const }] }],
    ['red-flag', { screenings: [screening], redFlags: [flag] }],
  ])('is %s', (concern, provider) => {
    expect(concernOf(provider, DAYS)).toBe(concern);
  });
});
