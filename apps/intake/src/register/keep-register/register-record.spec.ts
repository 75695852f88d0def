import { describe, expect, it } from '@jest/globals';
import { aRequest } from '../../request/domain/testing/a-request.js';
import { recordOf } from './register-record.js';

const NEPAL = { id: 'focal-point.npl', role: 'focal-point', organisation: 'state:NPL' };
/** Nepal is no longer a least developed country from this day on. @see General Assembly resolution 76/8 */
const GRADUATION = '2026-11-24';
const BUILDER_BEGINS = '2026-01-05';
const DAY_MS = 86_400_000;
const daysUntilGraduation = (Date.parse(GRADUATION) - Date.parse(BUILDER_BEGINS)) / DAY_MS;

const groupsWhenSubmitted = (daysBefore: number, changedAt: Date): readonly string[] => {
  const { state } = aRequest()
    .later(daysUntilGraduation - daysBefore)
    .submittedBy(NEPAL, { requestingStates: ['NPL'], consentToPublish: true });
  const stored = { ...state, _id: 'r-1', version: 2, createdAt: changedAt, changedAt };
  return recordOf(stored).facets.filter((facet) => facet.startsWith('group:'));
};

describe('the groups under which a request is counted', () => {
  it('are those of the day on which it was submitted', () => {
    const onTheDay = new Date(`${GRADUATION}T12:00:00Z`);

    expect(groupsWhenSubmitted(1, onTheDay)).toEqual(['group:LDC', 'group:LLDC']);
    expect(groupsWhenSubmitted(0, onTheDay)).toEqual(['group:LLDC']);
  });

  it('stay when its record is made again long after its State has left one', () => {
    expect(groupsWhenSubmitted(30, new Date('2031-01-01T00:00:00Z'))).toContain('group:LDC');
  });
});
