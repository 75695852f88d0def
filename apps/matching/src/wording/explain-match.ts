import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import { FIT_CRITERIA, type FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { CURRENT_WEIGHTS, weightsOf } from '../shortlist/domain/weights.js';
import { WORDING } from './wording.js';

type Level = 'full' | 'part' | 'none';

const MOST_POINTS = 3;
// From this score on a criterion speaks for an offer.
const SPEAKS_FOR_IT = 0.7;
const NOTHING = 0.05;
/** From where on past work is called good, and up to where poor: one good rating moves the mean no further than this. */
const RATED_WELL = 0.55;
const RATED_POORLY = 0.45;

/**
 * Why an offer fits, in plain words: its fit, what brings most points, what costs most, and what neither side says
 * anything about. Everything is taken from the stored match.
 */
export function explainMatch(
  language: UnLanguage,
  match: Pick<ShortlistMatch, 'fit' | 'scores' | 'neutral' | 'weightsVersion'>,
  provider: string,
): string {
  const weights = weightsOf(match.weightsVersion ?? '') ?? CURRENT_WEIGHTS;
  const weight = (criterion: FitCriterion): number => weights.byCriterion[criterion];
  const scoreOf = (criterion: FitCriterion): number => match.scores[criterion];
  const said = FIT_CRITERIA.filter((criterion) => !match.neutral.includes(criterion));
  const strong = said
    .filter(
      (criterion) => scoreOf(criterion) >= SPEAKS_FOR_IT || isGoodPractice(criterion, scoreOf(criterion)),
    )
    .sort((one, other) => weight(other) * scoreOf(other) - weight(one) * scoreOf(one));
  const weak = said
    .filter((criterion) => !strong.includes(criterion))
    .sort((one, other) => weight(other) * (1 - scoreOf(other)) - weight(one) * (1 - scoreOf(one)));
  const points = (criteria: readonly FitCriterion[]): readonly string[] =>
    criteria.slice(0, MOST_POINTS).map((criterion) => pointOf(language, criterion, scoreOf(criterion)));
  const unknown = match.neutral.map((criterion) => WORDING.say(language, `criterion.${criterion}`));
  return [
    WORDING.say(language, 'match.fits', { provider, fit: match.fit }),
    ...(strong.length > 0 ? [WORDING.say(language, 'match.strong', { points: points(strong) })] : []),
    ...(weak.length > 0 ? [WORDING.say(language, 'match.weak', { points: points(weak) })] : []),
    ...(unknown.length > 0 ? [WORDING.say(language, 'match.unknown', { points: unknown })] : []),
  ].join(language === 'zh' ? '' : ' ');
}

const pointOf = (language: UnLanguage, criterion: FitCriterion, score: number): string =>
  WORDING.say(language, `point.${criterion}.${levelOf(criterion, score)}`, {
    percent: Math.round(score * 100),
  });

function levelOf(criterion: FitCriterion, score: number): Level {
  if (criterion === 'practice') return score >= RATED_WELL ? 'full' : score <= RATED_POORLY ? 'none' : 'part';
  return score >= 1 ? 'full' : score <= NOTHING ? 'none' : 'part';
}

const isGoodPractice = (criterion: FitCriterion, score: number): boolean =>
  criterion === 'practice' && score >= RATED_WELL;
