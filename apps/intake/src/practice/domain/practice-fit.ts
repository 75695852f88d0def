import type { RequestContent } from '@hub/contracts/intake/request-content.js';
import { wordsOf } from '../../request/domain/words-of.js';

/** What intake knows of a practice in matching's catalogue. */
export interface KnownPractice {
  readonly practiceId: string;
  readonly name: string;
  readonly summary: string;
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  readonly objectives: readonly number[];
  readonly organisations: readonly string[];
  readonly sources: readonly string[];
}

/** How a practice answers a request in one respect. */
export interface PracticeReason {
  readonly criterion: 'objectives' | 'words' | 'countries';
  /** What it adds to the score. */
  readonly points: number;
  readonly outOf: number;
  /** The objectives, words or countries in common. */
  readonly common: readonly string[];
}

export interface PracticeFit {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly PracticeReason[];
}

/** What is compared and what each weighs; the weights sum to 100. Our own. */
const WEIGHTS = { objectives: 50, words: 35, countries: 15 } as const;
/** From this many words in common on, more of them say nothing further. Our own. */
const ENOUGH_WORDS = 8;
const MOST_WORDS_SHOWN = 12;

/** Below this score a practice is not shown: one objective of three in common, or half the words. Our own. */
export const PRACTICE_FROM = 17;

/**
 * How well a practice may serve whoever writes this request, and why: which of its objectives the practice served, which
 * words both use, and whether it was tried in a country where the work is to be done.
 */
export function practiceFit(request: RequestContent, practice: KnownPractice): PracticeFit {
  const objectives = objectivesOf(request);
  const words = wordsOfRequest(request);
  const countries = countriesOf(request);
  const common = {
    objectives: practice.objectives.filter((each) => objectives.has(each)).map(String),
    words: [...new Set(wordsOf(`${practice.name} ${practice.summary}`))].filter((each) => words.has(each)),
    countries: practice.countries.filter((each) => countries.has(each)),
  };
  const share = {
    objectives: objectives.size === 0 ? 0 : common.objectives.length / objectives.size,
    words: Math.min(1, common.words.length / ENOUGH_WORDS),
    countries: common.countries.length > 0 ? 1 : 0,
  };
  const reasons = (['objectives', 'words', 'countries'] as const)
    .map((criterion) => ({
      criterion,
      points: Math.round(WEIGHTS[criterion] * share[criterion] * 10) / 10,
      outOf: WEIGHTS[criterion],
      common: common[criterion].slice(0, MOST_WORDS_SHOWN),
    }))
    .filter(({ points }) => points > 0);
  return { score: Math.round(reasons.reduce((sum, { points }) => sum + points, 0)), reasons };
}

const objectivesOf = ({ needItems }: RequestContent): ReadonlySet<number> =>
  new Set(needItems.flatMap(({ objectives = [] }) => objectives));

const countriesOf = ({ requestingStates, needItems }: RequestContent): ReadonlySet<string> =>
  new Set([
    ...requestingStates,
    ...needItems.flatMap(({ places = [] }) => places.map(({ country }) => country)),
  ]);

// Words that nearly every text here has say nothing.
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'migration migrants migrant international and the for with from that their national support'.split(' '),
);

const wordsOfRequest = ({ title = '', summary = '', needItems }: RequestContent): ReadonlySet<string> =>
  new Set(
    [title, summary, ...needItems.map(({ description = '' }) => description)]
      .flatMap(wordsOf)
      .filter((word) => !COMMON_WORDS.has(word)),
  );
