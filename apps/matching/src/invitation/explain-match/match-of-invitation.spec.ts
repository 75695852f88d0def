import { describe, expect, it } from '@jest/globals';
import { FIT_CRITERIA, type FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { invitationMatchView, matchOf } from './match-of-invitation.js';

const scores = {
  ...(Object.fromEntries(FIT_CRITERIA.map((criterion) => [criterion, 1])) as Record<FitCriterion, number>),
  geography: 0.5,
  practice: 0.5,
};
const match = {
  offerId: 'offer-1',
  providerId: 'iom',
  providerKind: 'un-entity',
  unOrganisation: true,
  fit: 89,
  scores,
  neutral: ['practice'],
  underUsed: false,
} as const;
const shortlist = {
  weightsVersion: '2026-1',
  items: [
    { needItemId: 'need-1', matches: [{ ...match, offerId: 'offer-2' }] },
    { needItemId: 'need-2', matches: [match] },
  ],
} as unknown as Parameters<typeof matchOf>[1];

describe('the match behind an invitation', () => {
  it('is the one of its need and its offer, with the weights of its shortlist', () => {
    expect(matchOf({ needItemId: 'need-2', offerId: 'offer-1' }, shortlist)).toMatchObject({
      fit: 89,
      weightsVersion: '2026-1',
    });
    expect(matchOf({ needItemId: 'need-1', offerId: 'offer-1' }, shortlist)).toBeUndefined();
  });

  it('shows the weightiest criterion first, what each brought, and what nobody has said', () => {
    const { criteria, explanation, weightsVersion } = invitationMatchView('invitation-1', match, 'en', 'IOM');

    expect(weightsVersion).toBe('2026-1');
    expect(criteria[0]).toEqual({
      criterion: 'objectives',
      weight: 25,
      score: 1,
      points: 25,
      neutral: false,
    });
    expect(criteria).toContainEqual({
      criterion: 'geography',
      weight: 15,
      score: 0.5,
      points: 7.5,
      neutral: false,
    });
    expect(criteria.filter(({ neutral }) => neutral).map(({ criterion }) => criterion)).toEqual(['practice']);
    expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(match.fit);
    expect(explanation).toContain('IOM');
  });
});
