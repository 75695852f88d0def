import type { Weights } from '../weights.js';
import type { NeedQuery } from './need-query.js';
import { ObjectivePoints } from './objective-points.js';
import {
  COMMON_LANGUAGES,
  cooperationIn,
  currencyClass,
  currencyIn,
  endIn,
  factorsIn,
  firstDayOf,
  folded,
  INTERPRETATION,
  LANGUAGE_SETS,
  languagesIn,
  lastDayOf,
  mostOfSize,
  OTHER_COOPERATION,
  OTHER_CURRENCY,
  OTHER_LANGUAGE,
  sizeIn,
  SIZES,
  standingIn,
  startIn,
  targetBit,
  targetsIn,
  WINDOW_STEPS,
} from './posting-signature.js';

/** So few that nothing can make up for it: a filter refuses the offer. */
const REFUSED = -1_000;

/** Bounds what offers can bring to one need by their signatures alone, in points. */
export class SignatureBound {
  private readonly objectives: ObjectivePoints;
  private readonly sizePoints: Float64Array;
  private readonly languagePoints: Float64Array;
  /** What a window brings that lasts from the need's first day to this end; what it lacks by this start. */
  private readonly endPoints: Float64Array;
  private readonly startPoints: Float64Array;
  private readonly targetBits: readonly number[];
  private readonly factors: number;

  constructor(
    private readonly query: NeedQuery,
    private readonly weights: Weights,
  ) {
    this.objectives = new ObjectivePoints(query, weights);
    this.sizePoints = this.reckonSizePoints();
    this.languagePoints = this.reckonLanguagePoints();
    const aDay = weights.byCriterion.window / query.days;
    this.endPoints = WINDOW_STEPS.map(
      (step) => aDay * (Math.min(query.endDay, lastDayOf(step)) - query.startDay + 1),
    );
    this.startPoints = WINDOW_STEPS.map((step) => aDay * Math.max(0, firstDayOf(step) - query.startDay));
    this.targetBits = [...query.sdgTargets].map(targetBit);
    this.factors = query.structuralFactors.reduce((mask, bit) => mask | folded(bit), 0);
  }

  /** Points for objectives and standing at most. */
  ofFirst(first: number): number {
    return this.objectives.of(first) + standingIn(first);
  }

  /** Points for coverage, amount, window and language at most; far below zero when the windows cannot meet. */
  ofSecond(second: number): number {
    const window = (this.endPoints[endIn(second)] as number) - (this.startPoints[startIn(second)] as number);
    if (window <= 0) return REFUSED;
    return (
      (this.sizePoints[sizeIn(second)] as number) +
      window +
      (this.languagePoints[languagesIn(second)] as number)
    );
  }

  /**
   * Points for cooperation kind, SDG targets and structural factors at most; far below zero when the cooperation kinds
   * or the currencies cannot meet.
   */
  ofThird(third: number): number {
    const { byCriterion, neutralScore } = this.weights;
    const { amountMinor, currency } = this.query;
    const offered = currencyIn(third);
    if (amountMinor !== undefined && offered !== 0 && offered !== OTHER_CURRENCY)
      if (currency < 0 || offered !== currencyClass(currency)) return REFUSED;
    const cooperation = this.cooperation(cooperationIn(third));
    if (cooperation < 0) return REFUSED;
    return (
      byCriterion.cooperation * cooperation +
      byCriterion.sdgTargets * (this.targets(targetsIn(third)) ?? neutralScore) +
      byCriterion.structuralFactors * (this.structuralFactors(factorsIn(third)) ?? neutralScore)
    );
  }

  // −1 when there is none in common.
  private cooperation(offered: number): number {
    const { cooperation } = this.query;
    if (offered === 0 || cooperation.length === 0) return this.weights.neutralScore;
    let met = 0;
    for (const bit of cooperation)
      if (bit >= OTHER_COOPERATION ? offered >= OTHER_COOPERATION : (offered & bit) !== 0) met += 1;
    return met === 0 ? -1 : met / cooperation.length;
  }

  // The offer names at least as many targets as it has bits, and of the need's at most those whose bit it has.
  private targets(offered: number): number | undefined {
    const wanted = this.query.sdgTargetsInAll;
    if (offered === 0 || wanted === 0) return undefined;
    let common = 0;
    for (const bit of this.targetBits) if ((offered & bit) !== 0) common += 1;
    return common / (Math.max(bitsIn(offered), common) + wanted - common);
  }

  private structuralFactors(offered: number): number | undefined {
    const wanted = this.query.structuralFactors;
    if (offered === 0 || wanted.length === 0) return undefined;
    if ((offered & this.factors) === 0) return 0;
    let met = 0;
    for (const bit of wanted) if ((offered & folded(bit)) !== 0) met += 1;
    return met / wanted.length;
  }

  private reckonSizePoints(): Float64Array {
    const { byCriterion, neutralScore } = this.weights;
    const { item } = this.query.situation.need;
    const isMoney = item.kind === 'financial';
    const needed = isMoney ? item.amount?.amountMinor : item.personDays;
    const asked = [item.amount, item.personDays, item.skills?.length].filter(
      (ask) => ask !== undefined && ask !== 0,
    );
    const neutralOrAll = asked.length === 0 ? neutralScore : Math.max(1, neutralScore);
    const saysAmount = item.amount !== undefined || item.personDays !== undefined;
    return Float64Array.from({ length: SIZES }, (_, size) => {
      const unknown =
        byCriterion.coverage * neutralOrAll + byCriterion.amount * (saysAmount ? neutralOrAll : neutralScore);
      if (size === 0 || needed === undefined || needed === 0) return unknown;
      const ratio = Math.min(1, mostOfSize(size, isMoney) / needed);
      const others = asked.length - 1;
      const decides = isMoney || item.amount === undefined;
      return (
        (byCriterion.coverage * (ratio + others)) / (others + 1) +
        byCriterion.amount * (decides ? ratio : neutralOrAll)
      );
    });
  }

  private reckonLanguagePoints(): Float64Array {
    const { byCriterion, neutralScore } = this.weights;
    const { languages, situation } = this.query;
    let wanted = 0;
    for (const code of languages) if (code >= 0 && code < COMMON_LANGUAGES) wanted |= 1 << code;
    const isSilent = situation.need.item.languages.length === 0;
    const points = new Float64Array(LANGUAGE_SETS);
    if (isSilent) return points.fill(byCriterion.language * neutralScore);
    for (let bits = 0; bits < LANGUAGE_SETS; bits += 1) {
      const meets = (bits & (wanted | OTHER_LANGUAGE)) !== 0;
      points[bits] = byCriterion.language * (meets ? 1 : (bits & INTERPRETATION) !== 0 ? 0.5 : 0);
    }
    return points;
  }
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
