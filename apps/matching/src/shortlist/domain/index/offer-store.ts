import type { Candidate, MatchingTerms } from '../candidate.js';
import { bayesianMean } from '../criteria.js';
import type { Weights } from '../weights.js';
import { dayNumber, dayOf } from './day-number.js';
import { IdTable } from './id-table.js';
import type { IndexedOffer } from './indexed-offer.js';
import { LIST, OfferLists } from './offer-lists.js';
import { OfferRecords, TRAIT } from './offer-records.js';
import { ProviderTable } from './provider-table.js';
import { StringCodes } from './string-codes.js';

/** Points are kept in ten thousandths. */
export const UNITS = 10_000;
// Below this share of use the lists are written anew.
const MOST_WASTE = 0.25;

/** The parts an offer store is made of, as they come out of a snapshot. */
export interface OfferStoreParts {
  readonly ids: IdTable;
  readonly records: OfferRecords;
  readonly lists: OfferLists;
  readonly providers: ProviderTable;
  readonly kinds: StringCodes;
  readonly currencies: StringCodes;
  readonly cooperationKinds: StringCodes;
  readonly structuralFactors: StringCodes;
}

const emptyParts = (): OfferStoreParts => ({
  ids: new IdTable(),
  records: new OfferRecords(),
  lists: new OfferLists(),
  providers: new ProviderTable(),
  kinds: new StringCodes(),
  currencies: new StringCodes(),
  cooperationKinds: new StringCodes(),
  structuralFactors: new StringCodes(),
});

/** Every offer as numbers in a few large arrays; an offer keeps its slot for good. */
export class OfferStore implements OfferStoreParts {
  readonly ids: IdTable;
  readonly records: OfferRecords;
  lists: OfferLists;
  readonly providers: ProviderTable;
  readonly kinds: StringCodes;
  readonly currencies: StringCodes;
  readonly cooperationKinds: StringCodes;
  readonly structuralFactors: StringCodes;
  private wastedWords = 0;

  constructor(
    private readonly weights: Weights,
    parts: OfferStoreParts = emptyParts(),
  ) {
    this.ids = parts.ids;
    this.records = parts.records;
    this.lists = parts.lists;
    this.providers = parts.providers;
    this.kinds = parts.kinds;
    this.currencies = parts.currencies;
    this.cooperationKinds = parts.cooperationKinds;
    this.structuralFactors = parts.structuralFactors;
  }

  get size(): number {
    return this.ids.size;
  }

  get byteLength(): number {
    return this.ids.byteLength + this.records.byteLength + this.lists.byteLength;
  }

  /** Whether the offer stands for choice: open, and its provider is known. */
  isCandidate(slot: number): boolean {
    return (
      this.records.has(slot, TRAIT.OPEN) && this.providers.known(this.records.provider(slot)) !== undefined
    );
  }

  /** Whether this version is later than what is known of the offer. */
  isNews({ offerId, version }: IndexedOffer): boolean {
    const slot = this.ids.find(offerId);
    return slot < 0 || this.records.version(slot) < version;
  }

  /** Writes an offer over what was known of it, and answers its slot. */
  write(offer: IndexedOffer): number {
    const { offerId, terms, promised, used, lastReservedAt } = offer;
    const provider = this.providers.numberOf(offer.providerId);
    let slot = this.ids.find(offerId);
    const isNew = slot < 0;
    if (isNew) {
      slot = this.ids.add(offerId);
      this.providers.addOffer(provider, slot);
    } else this.wastedWords += this.lists.lengthAt(this.records.lists(slot));
    const lastReservedMs = lastReservedAt?.getTime() ?? -1;
    this.providers.noteReserved(provider, lastReservedMs);
    this.records.write(slot, {
      amountMax: terms.amount?.maximumMinor ?? 0,
      amountMin: terms.amount?.minimumMinor ?? 0,
      lastReservedMs,
      objectives: terms.objectives.reduce((mask, objective) => mask | (1 << objective), 0),
      provider,
      startDay: dayNumber(terms.startsOn),
      endDay: dayNumber(terms.endsOn),
      personDays: terms.personDays ?? 0,
      lists: this.lists.add(terms),
      standing: 0,
      traits: traitsOf(offer),
      kind: this.kinds.codeOf(terms.kind),
      cooperation: this.cooperationKinds.maskOf(terms.cooperationKinds),
      structuralFactors: this.structuralFactors.maskOf(terms.structuralFactors),
      currency: terms.amount === undefined ? -1 : this.currencies.codeOf(terms.amount.currency),
      version: offer.version,
      promised,
      used,
      total: terms.capacity.total,
      concurrent: terms.capacity.concurrent,
    });
    this.reckonStanding(slot);
    return slot;
  }

  /** What an offer brings to every need: its provider's practice and its free capacity. */
  reckonStanding(slot: number): void {
    const { byCriterion } = this.weights;
    const points =
      byCriterion.practice * this.practiceOf(slot) + byCriterion.capacity * (1 - this.loadAt(slot));
    this.records.setStanding(slot, Math.ceil(points * UNITS));
  }

  /** The slots of all open offers, those of higher standing first, then by slot. */
  byStanding(): Int32Array {
    const { records, size } = this;
    const counts = new Uint32Array(mostStanding(this.weights) + 2);
    for (let slot = 0; slot < size; slot += 1)
      if (records.has(slot, TRAIT.OPEN)) raise(counts, records.standing(slot));
    let before = 0;
    for (let standing = counts.length - 1; standing >= 0; standing -= 1) {
      const count = counts[standing] as number;
      counts[standing] = before;
      before += count;
    }
    const sorted = new Int32Array(before);
    for (let slot = 0; slot < size; slot += 1)
      if (records.has(slot, TRAIT.OPEN)) sorted[raise(counts, records.standing(slot))] = slot;
    return sorted;
  }

  loadAt(slot: number): number {
    const { records } = this;
    const promised = records.promised(slot);
    return Math.min(
      1,
      Math.max(promised / records.concurrent(slot), (promised + records.used(slot)) / records.total(slot)),
    );
  }

  /** 0 to 1; neutral where nothing is known. */
  practiceOf(slot: number): number {
    const provider = this.providers.known(this.records.provider(slot));
    return (provider && bayesianMean(provider.ratings)) ?? this.weights.neutralScore;
  }

  /** The offer as the reference engine takes it. */
  candidateAt(slot: number): Candidate {
    const { records, ids, providers } = this;
    const terms = this.termsAt(slot);
    const promised = records.promised(slot);
    const used = records.used(slot);
    const lastReservedMs = records.lastReservedMs(slot);
    return {
      offerId: ids.idOf(slot),
      version: records.version(slot),
      terms,
      left: leftOf(terms, promised, used),
      promised,
      used,
      ...(lastReservedMs >= 0 && { lastReservedAt: new Date(lastReservedMs) }),
      provider: providers.candidateProvider(records.provider(slot)),
    };
  }

  /** The terms as far as they bear on matching. */
  termsAt(slot: number): MatchingTerms {
    const { records, lists } = this;
    const start = records.lists(slot);
    const personDays = records.personDays(slot);
    return {
      kind: this.kinds.textOf(records.kind(slot)) as MatchingTerms['kind'],
      objectives: bitsOf(records.objectives(slot)),
      sdgTargets: lists.textsOf(start, LIST.SDG_TARGETS, lists.sdgTargets),
      structuralFactors: this.structuralFactors.textsIn(
        records.structuralFactors(slot),
      ) as unknown as MatchingTerms['structuralFactors'],
      geography: this.geographyAt(slot),
      ...(records.has(slot, TRAIT.AMOUNT) && {
        amount: {
          minimumMinor: records.amountMin(slot),
          maximumMinor: records.amountMax(slot),
          currency: this.currencies.textOf(records.currency(slot)),
        },
      }),
      ...(personDays > 0 && { personDays }),
      skills: lists.textsOf(start, LIST.SKILLS, lists.skills),
      startsOn: dayOf(records.startDay(slot)),
      endsOn: dayOf(records.endDay(slot)),
      languages: lists.textsOf(start, LIST.LANGUAGES, lists.languages),
      interpretation: records.has(slot, TRAIT.INTERPRETATION),
      cooperationKinds: this.cooperationKinds.textsIn(
        records.cooperation(slot),
      ) as unknown as MatchingTerms['cooperationKinds'],
      capacity: { total: records.total(slot), concurrent: records.concurrent(slot) },
    };
  }

  /** Writes the lists anew when too much of them is out of use. */
  compactWhereWasteful(): void {
    if (this.wastedWords < 1_024 || this.wastedWords < this.lists.used * MOST_WASTE) return;
    const fresh = this.lists.emptied();
    for (let slot = 0; slot < this.size; slot += 1)
      this.records.setLists(slot, this.lists.copyTo(fresh, this.records.lists(slot)));
    this.lists = fresh;
    this.wastedWords = 0;
  }

  private geographyAt(slot: number): MatchingTerms['geography'] {
    const { lists, records } = this;
    const start = records.lists(slot);
    return {
      countries: lists.textsOf(start, LIST.COUNTRIES, lists.places),
      m49Regions: lists.textsOf(start, LIST.REGIONS, lists.regions),
      regionalBodies: lists.textsOf(
        start,
        LIST.BODIES,
        lists.bodies,
      ) as unknown as MatchingTerms['geography']['regionalBodies'],
      global: records.has(slot, TRAIT.GLOBAL),
      exclusions: lists.textsOf(start, LIST.EXCLUSIONS, lists.places),
    };
  }
}

const leftOf = ({ capacity }: MatchingTerms, promised: number, used: number): Candidate['left'] => ({
  total: capacity.total - promised - used,
  concurrent: Math.min(capacity.concurrent - promised, capacity.total - promised - used),
});

function traitsOf({ isOpen, terms, promised, used }: IndexedOffer): number {
  const left = leftOf(terms, promised, used);
  return (
    (isOpen ? TRAIT.OPEN : 0) |
    (left.total >= 1 && left.concurrent >= 1 ? TRAIT.CAPACITY_LEFT : 0) |
    (terms.amount !== undefined ? TRAIT.AMOUNT : 0) |
    (terms.interpretation ? TRAIT.INTERPRETATION : 0) |
    (terms.geography.global ? TRAIT.GLOBAL : 0) |
    (terms.geography.exclusions.length > 0 ? TRAIT.EXCLUSIONS : 0)
  );
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < 31; bit += 1) if ((mask & (1 << bit)) !== 0) bits.push(bit);
  return bits;
}

const mostStanding = ({ byCriterion }: Weights): number =>
  Math.ceil((byCriterion.practice + byCriterion.capacity) * UNITS);

// Adds one, and answers what was there.
function raise(counts: Uint32Array, at: number): number {
  const before = counts[at] as number;
  counts[at] = before + 1;
  return before;
}
