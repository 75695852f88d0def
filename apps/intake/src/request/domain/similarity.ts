import type { RequestContent } from '@hub/contracts/intake/request-content.js';
import { wordsOf } from './words-of.js';

/** How alike two requests are in one respect. */
export interface Likeness {
  readonly criterion: Criterion;
  /** What it adds to the score. */
  readonly points: number;
  readonly outOf: number;
  /** How much of both is alike, in per cent. */
  readonly percent: number;
  /** The States, objectives, places or kinds in common; nothing where only a share can be told. */
  readonly common: readonly string[];
  /** A plain sentence. */
  readonly why: string;
}

export interface Similarity {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly Likeness[];
}

/** What is compared and what each weighs; the weights sum to 100. Our own. */
const WEIGHTS = { text: 40, states: 15, objectives: 20, places: 10, period: 10, kinds: 5 } as const;
export type Criterion = keyof typeof WEIGHTS;
export const CRITERIA = Object.keys(WEIGHTS) as readonly Criterion[];

/** Below this score two requests are not shown as alike. Our own. */
export const SIMILAR_FROM = 40;

/** How much one request looks like another, and why. Symmetric. */
export function similarityOf(one: RequestContent, other: RequestContent): Similarity {
  const reasons = [
    likeness('text', textLikeness(one, other), 'Title, summary and needs use the same words'),
    shared('states', one.requestingStates, other.requestingStates, 'The same State'),
    shared('objectives', objectivesOf(one), objectivesOf(other), 'The same objectives'),
    shared('places', placesOf(one), placesOf(other), 'The same places'),
    likeness('period', periodLikeness(one, other), 'The same period'),
    shared('kinds', kindsOf(one), kindsOf(other), 'The same kinds of need'),
  ].filter(({ points }) => points > 0);
  return { score: Math.round(reasons.reduce((sum, { points }) => sum + points, 0)), reasons };
}

const likeness = (criterion: Criterion, share: number, why: string): Likeness => ({
  criterion,
  points: Math.round(WEIGHTS[criterion] * share * 10) / 10,
  outOf: WEIGHTS[criterion],
  percent: Math.round(share * 100),
  common: [],
  why: `${why}: ${String(Math.round(share * 100))} %.`,
});

function shared<T>(criterion: Criterion, one: readonly T[], other: readonly T[], why: string): Likeness {
  const common = [...new Set(one)].filter((each) => other.includes(each)).map(String);
  const all = new Set([...one, ...other]).size;
  const found = likeness(criterion, all === 0 ? 0 : common.length / all, why);
  return { ...found, common, why: `${why}: ${common.join(', ')}.` };
}

/** Words and pairs of words: Dice's coefficient, so that a short text inside a long one still shows. */
function textLikeness(one: RequestContent, other: RequestContent): number {
  const [left, right] = [shinglesOf(one), shinglesOf(other)];
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((each) => right.has(each)).length;
  return (2 * common) / (left.size + right.size);
}

/** One request is compared with many: what it says is cut up once. */
const cut = new WeakMap<RequestContent, ReadonlySet<string>>();

function shinglesOf(content: RequestContent): ReadonlySet<string> {
  const known = cut.get(content);
  if (known !== undefined) return known;
  const shingles = cutUp(content);
  cut.set(content, shingles);
  return shingles;
}

function cutUp({ title = '', summary = '', needItems }: RequestContent): ReadonlySet<string> {
  const texts = [title, summary, ...needItems.map(({ description = '' }) => description)];
  return new Set(
    texts.flatMap((text) => {
      const words = wordsOf(text);
      return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)];
    }),
  );
}

const objectivesOf = ({ needItems }: RequestContent): readonly number[] =>
  [...new Set(needItems.flatMap(({ objectives = [] }) => objectives))].sort((a, b) => a - b);

const kindsOf = ({ needItems }: RequestContent): readonly string[] =>
  needItems.flatMap(({ kind }) => kind ?? []);

const placesOf = ({ needItems }: RequestContent): readonly string[] =>
  needItems.flatMap(({ places = [] }) =>
    places.map(({ country, city }) =>
      city === undefined ? country : `${wordsOf(city).join(' ')} (${country})`,
    ),
  );

/** Days in common ÷ days of both together. */
function periodLikeness(one: RequestContent, other: RequestContent): number {
  const [left, right] = [periodOf(one), periodOf(other)];
  if (left === undefined || right === undefined) return 0;
  const common = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  const all = Math.max(left.end, right.end) - Math.min(left.start, right.start);
  return common <= 0 ? 0 : common / all;
}

function periodOf({ needItems }: RequestContent): { start: number; end: number } | undefined {
  const starts = needItems.flatMap(({ startsOn }) => (startsOn === undefined ? [] : [Date.parse(startsOn)]));
  const ends = needItems.flatMap(({ endsOn }) => (endsOn === undefined ? [] : [Date.parse(endsOn)]));
  if (starts.length === 0 || ends.length === 0) return undefined;
  return { start: Math.min(...starts), end: Math.max(...ends) + 86_400_000 };
}
