import { closenessOf } from '../criteria.js';
import type { Situation } from '../situation.js';
import type { Weights } from '../weights.js';
import { ANY_OBJECTIVE, listKey, placesToSearch, type PlaceScore } from './filing-keys.js';
import { needQuery, type NeedQuery } from './need-query.js';
import { OfferJudge } from './offer-judge.js';
import type { OfferStore } from './offer-store.js';
import type { PostingList } from './posting-list.js';
import { PLACES, placesIn, SignatureBound, standingIn } from './posting-signature.js';
import type { Postings } from './postings.js';
import type { TopList } from './top-list.js';

const ALL_OBJECTIVES = Array.from({ length: 24 }, (_, objective) => objective);
const CLOSENESS = ALL_OBJECTIVES.map((wanted) =>
  ALL_OBJECTIVES.map((offered) => closenessOf(wanted, [offered])),
);

interface BoundedList {
  readonly list: PostingList;
  /** The most points for geography, by the offers' `PLACES`. */
  readonly places: readonly number[];
  /** A fit that no offer of the list can pass, its own standing aside. */
  readonly bound: number;
  /** A fit that no offer of the list can pass. */
  readonly most: number;
}

/** Says which offers may be looked at. */
export type Accepts = (slot: number) => boolean;

/** Finds the best offers for a need without looking at most of them. */
export class OfferSearch {
  private stamps = new Uint32Array(1_024);
  private stamp = 0;

  constructor(
    private readonly store: OfferStore,
    private readonly postings: Postings,
    private readonly weights: Weights,
  ) {}

  get byteLength(): number {
    return this.stamps.byteLength;
  }

  /**
   * Puts the best into `top`. Each offer that reaches the need is filed in some list whose bound is at least its fit:
   * the one of its place that scores most and its objective that is closest. Lists are taken by their bounds and end
   * where their offers' standing can no longer make up for what `top` asks; of the others' records only those are read
   * whose signature promises enough.
   */
  fill(top: TopList, situation: Situation, accepts?: Accepts): void {
    const query = needQuery(situation, this.store);
    const judge = new OfferJudge(this.store, query, this.weights);
    const signatures = new SignatureBound(query, this.weights);
    this.nextStamp();
    for (const bounded of this.listsFor(query, judge)) {
      if (bounded.most < top.least) return;
      this.readList(bounded, judge, signatures, top, accepts);
    }
  }

  /** The same among few offers that are known by name. */
  fillFrom(slots: Iterable<number>, top: TopList, situation: Situation): void {
    const judge = new OfferJudge(this.store, needQuery(situation, this.store), this.weights);
    for (const slot of slots) {
      if (!this.store.isCandidate(slot)) continue;
      const fit = judge.fitReaching(slot, top.least);
      if (fit >= 0) top.add(slot, fit);
    }
  }

  private readList(
    { list, bound, places }: BoundedList,
    judge: OfferJudge,
    signatures: SignatureBound,
    top: TopList,
    accepts: Accepts | undefined,
  ): void {
    const [mostOfPlaces = 0] = places;
    let least = top.least;
    for (let position = 0; position < list.length; position += 1) {
      const first = list.firstWordAt(position);
      if (bound + standingIn(first) < least) return;
      const sofar = judge.mostOfTheLittle + signatures.ofFirst(first);
      if (sofar + mostOfPlaces + judge.mostOfTheLarge < least) continue;
      const second = list.secondWordAt(position);
      if (sofar + (places[placesIn(second)] as number) + signatures.ofSecond(second) < least) continue;
      const slot = list.slotAt(position);
      if (this.stamps[slot] === this.stamp) continue;
      this.stamps[slot] = this.stamp;
      if (accepts !== undefined && !accepts(slot)) continue;
      const fit = judge.fitReaching(slot, least);
      if (fit < 0) continue;
      top.add(slot, fit);
      least = top.least;
    }
  }

  private listsFor(query: NeedQuery, judge: OfferJudge): readonly BoundedList[] {
    const { objectives } = query.situation.need.item;
    const closeness = ALL_OBJECTIVES.map((offered) => mostOf(objectives, offered, this.weights));
    const lists: BoundedList[] = [];
    for (const [place, score] of placesToSearch(query)) {
      const places = PLACES.map((others) => this.pointsOf(score, others, query.countries.length));
      for (const objective of ALL_OBJECTIVES) {
        const list = this.postings.find(listKey(query.kind, place, objective));
        if (list === undefined || list.length === 0) continue;
        const bound = judge.bound(closeness[objective] as number, score.most, 0);
        lists.push({ list, bound, most: bound + standingIn(list.firstWordAt(0)), places });
      }
    }
    return lists.sort((one, other) => other.most - one.most);
  }

  // Every country beyond those of the place may be named by one of the others; the mean is never above the most.
  private pointsOf({ most, sum }: PlaceScore, others: number, countries: number): number {
    return this.weights.byCriterion.geography * Math.min(most, (sum + others) / countries);
  }

  private nextStamp(): void {
    if (this.stamps.length < this.store.size)
      this.stamps = new Uint32Array(this.store.size + (this.store.size >>> 3));
    this.stamp = (this.stamp + 1) >>> 0;
    if (this.stamp !== 0) return;
    this.stamps.fill(0);
    this.stamp = 1;
  }
}

// The mean over the need's objectives is never more than the closest of them.
function mostOf(objectives: readonly number[], offered: number, { neutralScore }: Weights): number {
  if (objectives.length === 0) return neutralScore;
  if (offered === ANY_OBJECTIVE) return 1;
  let most = 0;
  for (const objective of objectives) most = Math.max(most, CLOSENESS[objective]?.[offered] ?? 0);
  return most;
}
