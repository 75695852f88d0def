import { closenessOf } from '../criteria.js';
import type { Situation } from '../situation.js';
import type { Weights } from '../weights.js';
import { ANY_OBJECTIVE, isWorldwide, listKey, placesToSearch, type PlaceScore } from './filing-keys.js';
import { needQuery, type NeedQuery } from './need-query.js';
import { OfferJudge, ROUNDING } from './offer-judge.js';
import type { OfferStore } from './offer-store.js';
import type { PostingList } from './posting-list.js';
import { PLACES, placesIn, standingIn } from './posting-signature.js';
import type { Postings } from './postings.js';
import { SignatureBound } from './signature-bound.js';
import { SlotNotes } from './slot-notes.js';
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
  private readonly notes = new SlotNotes();

  constructor(
    private readonly store: OfferStore,
    private readonly postings: Postings,
    private readonly weights: Weights,
  ) {}

  get byteLength(): number {
    return this.notes.byteLength;
  }

  /**
   * Puts the best into `top`. Each offer that reaches the need is filed in some list whose bound is at least its fit:
   * the one of its place that scores most and its objective that is closest. Lists are taken by their bounds and end
   * where their offers' standing can no longer make up for what `top` asks; of the others' records only those are read
   * whose signature promises enough.
   */
  fill(top: TopList, situation: Situation, accepts?: Accepts): void {
    const query = needQuery(situation, this.store);
    const places = placesToSearch(query);
    const judge = new OfferJudge(this.store, query, this.weights);
    const signatures = new SignatureBound(query, this.weights);
    this.notes.startAnew(this.store.size);
    if (query.countries.length > 1) this.noteReach(query, places);
    for (const bounded of this.listsFor(query, places, judge)) {
      if (bounded.most < top.least) return;
      this.readList(bounded, query, judge, signatures, top, accepts);
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
    query: NeedQuery,
    judge: OfferJudge,
    signatures: SignatureBound,
    top: TopList,
    accepts: Accepts | undefined,
  ): void {
    const pointsAReach = this.weights.byCriterion.geography / query.countries.length / 100;
    let least = top.least;
    for (let position = 0; position < list.length; position += 1) {
      const first = list.firstWordAt(position);
      if (bound + standingIn(first) < least) return;
      const second = list.secondWordAt(position);
      const geography = places[placesIn(second)] as number;
      let most = signatures.ofFirst(first) + signatures.ofSecond(second) + ROUNDING;
      if (most + geography + judge.mostOfTheLittle < least) continue;
      most += signatures.ofThird(list.thirdWordAt(position));
      if (most + geography < least) continue;
      const slot = list.slotAt(position);
      const reach = this.notes.reachOf(slot);
      if (reach > 0 && most + pointsAReach * reach < least) continue;
      if (this.notes.finish(slot)) continue;
      if (accepts !== undefined && !accepts(slot)) continue;
      const fit = judge.fitReaching(slot, least);
      if (fit < 0) continue;
      top.add(slot, fit);
      least = top.least;
    }
  }

  private listsFor(
    query: NeedQuery,
    places: ReadonlyMap<number, PlaceScore>,
    judge: OfferJudge,
  ): readonly BoundedList[] {
    const { objectives } = query.situation.need.item;
    const closeness = ALL_OBJECTIVES.map((offered) => mostOf(objectives, offered, this.weights));
    const lists: BoundedList[] = [];
    for (const [place, score] of places) {
      const points = this.pointsOf(score, query.countries.length);
      for (const objective of ALL_OBJECTIVES) {
        const list = this.postings.find(listKey(query.kind, place, objective));
        if (list === undefined || list.length === 0) continue;
        const bound = judge.bound(closeness[objective] as number, score.most, 0);
        lists.push({ list, bound, most: bound + standingIn(list.firstWordAt(0)), places: points });
      }
    }
    return lists.sort((one, other) => other.most - one.most);
  }

  // By the offers' `PLACES`. The mean over the need's countries is never above the most; a second country adds one at most.
  private pointsOf({ most, sum }: PlaceScore, countries: number): readonly number[] {
    const weight = this.weights.byCriterion.geography;
    const points: number[] = [];
    points[PLACES.WITH_WORLD] = weight * most;
    points[PLACES.ALONE] = weight * Math.min(most, sum / countries);
    points[PLACES.TWO_COUNTRIES] = weight * Math.min(most, (sum + 1) / countries);
    points[PLACES.SEVERAL] = weight * most;
    return points;
  }

  /**
   * Adds up, for offers that meet an objective of the need exactly, what each of their places reaches: together it is
   * never less than the offer's own reach. Each place is counted once, in the list of the offer's first such objective.
   */
  private noteReach({ kind, objectives }: NeedQuery, places: ReadonlyMap<number, PlaceScore>): void {
    const met = objectives.reduce((mask, { exact }) => mask | exact, 0);
    for (const [place, { sum }] of places) {
      if (isWorldwide(place)) continue;
      const hundredths = Math.ceil(sum * 100);
      for (const objective of ALL_OBJECTIVES) {
        if (objective !== ANY_OBJECTIVE && (met & (1 << objective)) === 0) continue;
        const list = this.postings.find(listKey(kind, place, objective));
        if (list === undefined) continue;
        const before = met & ((1 << objective) - 1);
        for (let position = 0; position < list.length; position += 1) {
          if ((list.firstWordAt(position) & before) !== 0) continue;
          if (placesIn(list.secondWordAt(position)) < PLACES.TWO_COUNTRIES) continue;
          this.notes.addReach(list.slotAt(position), hundredths);
        }
      }
    }
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
