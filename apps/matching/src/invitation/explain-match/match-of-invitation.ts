import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import { FIT_CRITERIA } from '@hub/contracts/vocabularies/fit-criteria.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { CURRENT_WEIGHTS, weightsOf } from '../../shortlist/domain/weights.js';
import { explainMatch } from '../../wording/explain-match.js';
import type { Invitation } from '../domain/invitation.js';
import type { InvitationMatchView } from './invitation-match.view.js';

/** The match on the request's shortlist that led to an invitation; undefined where there is none. */
export function matchOf(
  { needItemId, offerId }: Pick<Invitation, 'needItemId' | 'offerId'>,
  { items, weightsVersion }: Pick<Shortlist, 'items' | 'weightsVersion'>,
): ShortlistMatch | undefined {
  const item = items.find((one) => one.needItemId === needItemId);
  const match = item?.matches.find((one) => one.offerId === offerId);
  return match && { weightsVersion, ...match };
}

/** Everything is taken from the stored match: nothing is computed anew. */
export function invitationMatchView(
  invitationId: string,
  match: ShortlistMatch,
  language: UnLanguage,
  provider: string,
): InvitationMatchView {
  const weights = weightsOf(match.weightsVersion ?? '') ?? CURRENT_WEIGHTS;
  const criteria = FIT_CRITERIA.map((criterion) => {
    const [weight, score] = [weights.byCriterion[criterion], match.scores[criterion]];
    const points = Math.round(weight * score * 100) / 100;
    return { criterion, weight, score, points, neutral: match.neutral.includes(criterion) };
  });
  return {
    invitationId,
    offerId: match.offerId,
    fit: match.fit,
    weightsVersion: weights.version,
    underUsed: match.underUsed,
    explanation: explainMatch(language, match, provider),
    criteria: criteria.sort((one, other) => other.weight - one.weight),
  };
}
