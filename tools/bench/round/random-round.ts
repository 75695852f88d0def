import { earmarkOf, fits } from '../../../apps/funding/src/ledger/domain/earmark-pool.js';
import {
  SHARES,
  type Candidate,
  type Pool,
  type Round,
} from '../../../apps/funding/src/round/domain/round.js';

const STATES = ['MKD', 'MDA', 'PHL', 'SOM', 'MDG', 'NER', 'HND', 'ECU', 'TJK', 'GIN', 'CHL', 'THA'];
const POOREST = new Set(['SOM', 'MDG', 'NER', 'GIN']);

/** Numbers in [0, 1) that a seed fixes (mulberry32), so that both sides and every run get the same rounds. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A round of so many requests for some four times what so many contributions, most of them earmarked, can give. */
export function randomRound(seed: number, requests: number, contributions: number): Round {
  const roll = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const cents = (least: number, most: number): number => Math.round((least + roll() * (most - least)) * 100);
  const pools: Pool[] = Array.from({ length: contributions }, (_, index) => ({
    pool: earmarkText(index, roll, pick),
    freeMinor: cents(200_000, 3_000_000),
  }));
  const candidates = Array.from({ length: requests }, (_, index): Candidate => {
    const state = pick(STATES);
    const purpose = {
      requestId: `r${index}`,
      requestingStates: [state],
      themes: [1 + Math.floor(roll() * 5)],
    };
    return {
      id: purpose.requestId,
      askedMinor: cents(300_000, 2_000_000),
      merit: 20 + Math.floor(roll() * 80),
      pools: pools.filter(({ pool }) => fits(earmarkOf(pool), purpose)).map(({ pool }) => pool),
      isPoorest: POOREST.has(state),
      isLocal: roll() < 0.4,
    };
  });
  return { candidates, pools, shares: SHARES };
}

/** A fifth is free, the others are for some States, a theme, or both; a request that nobody is makes each one its own. */
function earmarkText(index: number, roll: () => number, pick: <T>(from: readonly T[]) => T): string {
  const kind = roll();
  const countries = [...new Set([pick(STATES), pick(STATES), pick(STATES)])].toSorted();
  const country = kind < 0.2 || kind > 0.8 ? '' : `country:${countries.join(',')}`;
  const theme = kind < 0.5 ? '' : `theme:${1 + Math.floor(roll() * 5)}`;
  return [`contribution-${index}`, country, theme].filter((part) => part !== '').join(';');
}
