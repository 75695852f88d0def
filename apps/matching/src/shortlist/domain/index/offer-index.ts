import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import type { Candidate, Need } from '../candidate.js';
import { fitOf } from '../fit.js';
import type { Match } from '../rank-offers.js';
import type { ReferenceData } from '../reference-data.js';
import { providersUsedSince, type SelectedMatch, type ShortlistSize } from '../select-matches.js';
import { situationOf, type Situation } from '../situation.js';
import { CURRENT_WEIGHTS, type Weights } from '../weights.js';
import type { IndexedOffer, IndexedProvider } from './indexed-offer.js';
import { needQuery } from './need-query.js';
import { OfferJudge } from './offer-judge.js';
import { TRAIT } from './offer-records.js';
import { OfferSearch } from './offer-search.js';
import { OfferStore } from './offer-store.js';
import { Postings } from './postings.js';
import { refusalCensus } from './refusal-census.js';
import { TopList } from './top-list.js';

/** How every offer fares against a need. */
export interface Census {
  readonly fitting: number;
  /** Offers by the first filter that each met. */
  readonly refused: ReadonlyMap<RefusalReason, number>;
  /** Those that one filter alone keeps out and that would fit best without it. */
  readonly nearMisses: readonly { readonly candidate: Candidate; readonly reason: RefusalReason }[];
  /** The slots of all that one filter alone keeps out. */
  readonly alone: ReadonlyMap<RefusalReason, readonly number[]>;
}

// Up to so many offers of unused providers are looked at one by one.
const FEW_OFFERS = 2_000;

/**
 * All offers in memory, as numbers, filed by kind, place and objective. It answers as the exhaustive reference would
 * (`rank-offers.ts`), and only proposes: a claim on capacity is a conditional write on the offer.
 */
export class OfferIndex {
  private readonly postings: Postings;
  private readonly search: OfferSearch;
  private isFiled = false;

  constructor(
    private readonly weights: Weights = CURRENT_WEIGHTS,
    readonly store: OfferStore = new OfferStore(weights),
  ) {
    this.postings = new Postings(store);
    this.search = new OfferSearch(store, this.postings, weights);
  }

  get size(): number {
    return this.store.size;
  }

  /** Of all arrays the index is made of. */
  get byteLength(): number {
    return this.store.byteLength + this.postings.byteLength + this.search.byteLength;
  }

  /** Files everything taken so far; before that nothing is found, and taking many is quick. Once is enough. */
  file(): this {
    if (this.isFiled) return this;
    this.isFiled = true;
    for (let slot = 0; slot < this.size; slot += 1) this.store.reckonStanding(slot);
    for (const slot of this.store.byStanding()) if (this.isVerified(slot)) this.postings.append(slot);
    return this;
  }

  /** Takes a version of an offer; an older one than is known is no news. */
  putOffer(offer: IndexedOffer): void {
    if (!this.store.isNews(offer)) return;
    const before = this.store.ids.find(offer.offerId);
    if (before >= 0) this.unfile(before);
    this.fileOne(this.store.write(offer));
    this.store.compactWhereWasteful();
  }

  /** Takes a version of a provider; its offers take its standing with it. */
  putProvider(provider: IndexedProvider): void {
    const { providers } = this.store;
    const number = providers.numberOf(provider.providerId);
    const before = providers.known(number);
    if (before !== undefined && before.version >= provider.version) return;
    if (before !== undefined && isFiledAlike(before, provider)) return void providers.put(provider);
    for (const slot of providers.slotsOf(number)) this.unfile(slot);
    providers.put(provider);
    for (const slot of providers.slotsOf(number)) {
      this.store.reckonStanding(slot);
      this.fileOne(slot);
    }
  }

  /** The best offers for a need, best first: what the reference's matches begin with. */
  top(need: Need, size: number, reference: ReferenceData, at: Date): readonly Match[] {
    const situation = situationOf(need, reference, at);
    const top = new TopList(this.store, size);
    this.search.fill(top, situation);
    return this.matchesOf(top, situation);
  }

  /** The same by looking at every offer: what the index saves is measured against it. */
  topByScan(need: Need, size: number, reference: ReferenceData, at: Date): readonly Match[] {
    const situation = situationOf(need, reference, at);
    const top = new TopList(this.store, size);
    this.search.fillFrom(this.store.byStanding(), top, situation);
    return this.matchesOf(top, situation);
  }

  /** The best, and beyond them providers that were not used for a year: what the reference's `selectMatches` takes. */
  select(need: Need, size: ShortlistSize, reference: ReferenceData, at: Date): readonly SelectedMatch[] {
    const situation = situationOf(need, reference, at);
    const best = this.top(need, size.best, reference, at);
    if (best.length < size.best) return best.map((match) => ({ ...match, underUsed: false }));
    const seen = new Set(best.map(({ candidate }) => candidate.provider.providerId));
    const added = new TopList(this.store, size.underUsed, true);
    const isUnused = this.unusedSince(providersUsedSince(at), seen);
    const few = this.slotsOfFew(isUnused);
    if (few !== undefined) this.search.fillFrom(few, added, situation);
    else this.search.fill(added, situation, (slot) => isUnused(this.store.records.provider(slot)));
    return [
      ...best.map((match) => ({ ...match, underUsed: false })),
      ...this.matchesOf(added, situation).map((match) => ({ ...match, underUsed: true })),
    ];
  }

  /** Why the others are kept out, and the best of those that one filter alone keeps out: looks at every offer. */
  census(need: Need, most: number, reference: ReferenceData, at: Date): Census {
    const situation = situationOf(need, reference, at);
    const judge = new OfferJudge(this.store, needQuery(situation, this.store), this.weights);
    const counted = refusalCensus(this.store, judge);
    const best = new TopList(this.store, most);
    const reasons = new Map<number, RefusalReason>();
    for (const [reason, slots] of counted.nearMisses)
      for (const slot of slots) {
        reasons.set(slot, reason);
        best.add(slot, judge.fitUnfiltered(slot));
      }
    const nearMisses = best.entries().map(({ slot }) => {
      return { candidate: this.store.candidateAt(slot), reason: reasons.get(slot) as RefusalReason };
    });
    return { ...counted, nearMisses, alone: counted.nearMisses };
  }

  /** The offers of these slots, one after the other. */
  *candidatesAt(slots: Iterable<number>): Generator<Candidate> {
    for (const slot of slots) yield this.store.candidateAt(slot);
  }

  /** The offer as the reference takes it; undefined when it does not stand for choice. */
  candidate(offerId: string): Candidate | undefined {
    const slot = this.store.ids.find(offerId);
    return slot >= 0 && this.store.isCandidate(slot) ? this.store.candidateAt(slot) : undefined;
  }

  /** Every offer that stands for choice, one after the other. */
  *candidates(): Generator<Candidate> {
    for (let slot = 0; slot < this.size; slot += 1)
      if (this.store.isCandidate(slot)) yield this.store.candidateAt(slot);
  }

  private matchesOf(top: TopList, situation: Situation): readonly Match[] {
    return top.entries().map(({ slot }) => {
      const candidate = this.store.candidateAt(slot);
      return { candidate, ...fitOf(candidate, situation, this.weights) };
    });
  }

  private unusedSince(sinceMs: number, seen: ReadonlySet<string>): (provider: number) => boolean {
    const { providers } = this.store;
    return (number) => {
      const known = providers.known(number);
      return known !== undefined && providers.lastReservedMs(number) < sinceMs && !seen.has(known.providerId);
    };
  }

  // The offers of the accepted providers, where they are few.
  private slotsOfFew(accepts: (provider: number) => boolean): readonly number[] | undefined {
    const { providers } = this.store;
    const slots: number[] = [];
    for (let number = 0; number < providers.size; number += 1) {
      if (!accepts(number)) continue;
      if (slots.length + providers.slotsOf(number).length > FEW_OFFERS) return undefined;
      slots.push(...providers.slotsOf(number));
    }
    return slots;
  }

  private fileOne(slot: number): void {
    if (this.isToBeFiled(slot)) this.postings.insert(slot);
  }

  private unfile(slot: number): void {
    if (this.isToBeFiled(slot)) this.postings.remove(slot);
  }

  private isToBeFiled(slot: number): boolean {
    return this.isFiled && this.store.records.has(slot, TRAIT.OPEN) && this.isVerified(slot);
  }

  private isVerified(slot: number): boolean {
    const { providers, records } = this.store;
    return providers.known(records.provider(slot))?.isVerified === true;
  }
}

const isFiledAlike = (one: IndexedProvider, other: IndexedProvider): boolean =>
  one.isVerified === other.isVerified &&
  one.ratings.count === other.ratings.count &&
  one.ratings.sum === other.ratings.sum;
