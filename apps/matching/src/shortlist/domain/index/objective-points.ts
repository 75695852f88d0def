import type { Weights } from '../weights.js';
import type { NeedQuery } from './need-query.js';

/** How much closer each way of meeting an objective is than the next: in any way, in its area, exactly. */
const STEPS = [0.4, 0.2, 0.4] as const;
const WAYS = STEPS.length;
/** As many objectives as a table of 512 sums takes; what is said of the others beyond is the most they can bring. */
const MOST_OBJECTIVES = 3;
const BYTES = Int32Array.from({ length: 256 }, (_, bits) => bits);

/**
 * The points of the objectives of one need, for any set of offered objectives: bits 1 to 23 of a word. Which ways of
 * meeting which objective a set has is looked up for each of its bytes, the points by all of them together.
 */
export class ObjectivePoints {
  private readonly ofLowByte: Int32Array;
  private readonly ofMiddleByte: Int32Array;
  private readonly ofHighByte: Int32Array;
  private readonly points: Float64Array;

  constructor({ objectives }: NeedQuery, weights: Weights) {
    const weight = weights.byCriterion.objectives;
    const ways = objectives
      .slice(0, MOST_OBJECTIVES)
      .flatMap(({ exact, area, table }) => [exact | area | table, exact | area, exact]);
    this.ofLowByte = BYTES.map((bits) => waysMet(bits, ways));
    this.ofMiddleByte = BYTES.map((bits) => waysMet(bits << 8, ways));
    this.ofHighByte = BYTES.map((bits) => waysMet(bits << 16, ways));
    const others = Math.max(0, objectives.length - MOST_OBJECTIVES);
    this.points = Float64Array.from({ length: 1 << ways.length }, (_, met) =>
      objectives.length === 0
        ? weight * weights.neutralScore
        : (weight * (closeness(met) + others)) / objectives.length,
    );
  }

  /** Never less than what the offered objectives bring. */
  of(offered: number): number {
    const met =
      (this.ofLowByte[offered & 0xff] as number) |
      (this.ofMiddleByte[(offered >>> 8) & 0xff] as number) |
      (this.ofHighByte[(offered >>> 16) & 0xff] as number);
    return this.points[met] as number;
  }
}

function waysMet(offered: number, ways: readonly number[]): number {
  let met = 0;
  for (let way = 0; way < ways.length; way += 1) if ((offered & (ways[way] as number)) !== 0) met |= 1 << way;
  return met;
}

function closeness(met: number): number {
  let sum = 0;
  for (let way = 0; met >>> way !== 0; way += 1)
    if ((met & (1 << way)) !== 0) sum += STEPS[way % WAYS] as number;
  return sum;
}
