/** What a request's merit is made of; each part is shown. */
export interface Merit {
  readonly total: number;
  readonly parts: MeritParts;
}

/** Points for each of a request's merits. */
export interface MeritParts {
  /** Least developed or low-income country: 20. */
  readonly poorest: number;
  /** Nothing from the fund in five years: 15. */
  readonly first: number;
  /** One for each week since it was proposed, 15 at most. */
  readonly waiting: number;
  /** The committee's scores of gender, child-sensitivity and human rights, 30 at most. */
  readonly markers: number;
  /** A partner from the requesting State: 10. */
  readonly local: number;
  /** The thematic area that the fund has given least to: 10. */
  readonly theme: number;
}

/** What is known of a request when its merit is reckoned. */
export interface MeritFacts {
  readonly isPoorest: boolean;
  readonly isFirst: boolean;
  readonly waitingWeeks: number;
  /** Each 0 to 3. */
  readonly markerScores: readonly number[];
  readonly isLocal: boolean;
  readonly isNeglectedTheme: boolean;
}

const HIGHEST_SCORE = 3;
const MARKERS_AT_MOST = 30;

/** A request's merit in a funding round, 0 to 100. */
export function meritOf(facts: MeritFacts): Merit {
  const { markerScores } = facts;
  const mean = markerScores.reduce((sum, score) => sum + score, 0) / Math.max(1, markerScores.length);
  const parts = {
    poorest: facts.isPoorest ? 20 : 0,
    first: facts.isFirst ? 15 : 0,
    waiting: Math.min(15, Math.max(0, Math.floor(facts.waitingWeeks))),
    markers: Math.round((mean / HIGHEST_SCORE) * MARKERS_AT_MOST),
    local: facts.isLocal ? 10 : 0,
    theme: facts.isNeglectedTheme ? 10 : 0,
  };
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
}
