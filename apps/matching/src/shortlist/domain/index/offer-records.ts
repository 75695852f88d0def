import { roomFor } from './growth.js';

// One cache line an offer: 64 bytes, as 8 doubles or 16 integers.
const DOUBLES = 8;
const INTEGERS = 16;
const AMOUNT_MAX = 0;
const AMOUNT_MIN = 1;
const LAST_RESERVED = 2;
const OBJECTIVES = 6;
const PROVIDER = 7;
const START_DAY = 8;
const END_DAY = 9;
const PERSON_DAYS = 10;
const LISTS = 11;
const STANDING = 12;
const TRAITS = 13;
const CURRENCY = 14;
const VERSION = 15;
// Beside it what only a match is decoded with.
const CAPACITY_FIELDS = 4;

/** Yes-or-no facts of an offer. */
export const TRAIT = {
  OPEN: 1,
  CAPACITY_LEFT: 2,
  AMOUNT: 4,
  INTERPRETATION: 8,
  GLOBAL: 16,
  EXCLUSIONS: 32,
} as const;
const KIND_SHIFT = 8;
const COOPERATION_SHIFT = 12;

/** What is written of one offer; days since 1970, masks and codes as the index counts them. */
export interface OfferRecord {
  readonly amountMax: number;
  readonly amountMin: number;
  readonly lastReservedMs: number;
  readonly objectives: number;
  readonly provider: number;
  readonly startDay: number;
  readonly endDay: number;
  readonly personDays: number;
  readonly lists: number;
  readonly standing: number;
  readonly traits: number;
  readonly kind: number;
  readonly cooperation: number;
  readonly structuralFactors: number;
  readonly currency: number;
  readonly version: number;
  readonly promised: number;
  readonly used: number;
  readonly total: number;
  readonly concurrent: number;
}

/** The offers' numbers, one record after the other, so that holding one offer against a need touches one cache line. */
export class OfferRecords {
  private doubles!: Float64Array;
  private integers!: Int32Array;

  constructor(
    private buffer = new ArrayBuffer(64 * INTEGERS * 4),
    private capacities = new Int32Array(64 * CAPACITY_FIELDS),
    private factors = new Int32Array(64),
  ) {
    this.view();
  }

  get byteLength(): number {
    return this.buffer.byteLength + this.capacities.byteLength + this.factors.byteLength;
  }

  /** The first `count` records as they are. */
  kept(count: number): { buffer: ArrayBuffer; capacities: Int32Array; factors: Int32Array } {
    return {
      buffer: this.buffer.slice(0, count * INTEGERS * 4),
      capacities: this.capacities.slice(0, count * CAPACITY_FIELDS),
      factors: this.factors.slice(0, count),
    };
  }

  write(slot: number, record: OfferRecord): void {
    this.makeRoom(slot);
    const d = slot * DOUBLES;
    this.doubles[d + AMOUNT_MAX] = record.amountMax;
    this.doubles[d + AMOUNT_MIN] = record.amountMin;
    this.doubles[d + LAST_RESERVED] = record.lastReservedMs;
    const i = slot * INTEGERS;
    this.integers[i + OBJECTIVES] = record.objectives;
    this.integers[i + PROVIDER] = record.provider;
    this.integers[i + START_DAY] = record.startDay;
    this.integers[i + END_DAY] = record.endDay;
    this.integers[i + PERSON_DAYS] = record.personDays;
    this.integers[i + LISTS] = record.lists;
    this.integers[i + STANDING] = record.standing;
    this.integers[i + TRAITS] =
      record.traits | (record.kind << KIND_SHIFT) | (record.cooperation << COOPERATION_SHIFT);
    this.integers[i + CURRENCY] = record.currency;
    this.integers[i + VERSION] = record.version;
    this.factors[slot] = record.structuralFactors;
    this.capacities.set(
      [record.promised, record.used, record.total, record.concurrent],
      slot * CAPACITY_FIELDS,
    );
  }

  amountMax(slot: number): number {
    return this.doubles[slot * DOUBLES + AMOUNT_MAX] as number;
  }
  amountMin(slot: number): number {
    return this.doubles[slot * DOUBLES + AMOUNT_MIN] as number;
  }
  /** Milliseconds since 1970; −1 when it was never reserved. */
  lastReservedMs(slot: number): number {
    return this.doubles[slot * DOUBLES + LAST_RESERVED] as number;
  }
  /** Bit n is objective n. */
  objectives(slot: number): number {
    return this.integers[slot * INTEGERS + OBJECTIVES] as number;
  }
  provider(slot: number): number {
    return this.integers[slot * INTEGERS + PROVIDER] as number;
  }
  startDay(slot: number): number {
    return this.integers[slot * INTEGERS + START_DAY] as number;
  }
  endDay(slot: number): number {
    return this.integers[slot * INTEGERS + END_DAY] as number;
  }
  /** 0 when it says none. */
  personDays(slot: number): number {
    return this.integers[slot * INTEGERS + PERSON_DAYS] as number;
  }
  lists(slot: number): number {
    return this.integers[slot * INTEGERS + LISTS] as number;
  }
  setLists(slot: number, start: number): void {
    this.integers[slot * INTEGERS + LISTS] = start;
  }
  /** What the offer brings to every fit, in ten thousandths of a point, rounded up. */
  standing(slot: number): number {
    return this.integers[slot * INTEGERS + STANDING] as number;
  }
  setStanding(slot: number, standing: number): void {
    this.integers[slot * INTEGERS + STANDING] = standing;
  }
  has(slot: number, trait: number): boolean {
    return ((this.integers[slot * INTEGERS + TRAITS] as number) & trait) !== 0;
  }
  kind(slot: number): number {
    return ((this.integers[slot * INTEGERS + TRAITS] as number) >> KIND_SHIFT) & 0xf;
  }
  cooperation(slot: number): number {
    return (this.integers[slot * INTEGERS + TRAITS] as number) >>> COOPERATION_SHIFT;
  }
  structuralFactors(slot: number): number {
    return this.factors[slot] as number;
  }
  currency(slot: number): number {
    return this.integers[slot * INTEGERS + CURRENCY] as number;
  }
  version(slot: number): number {
    return this.integers[slot * INTEGERS + VERSION] as number;
  }
  promised(slot: number): number {
    return this.capacities[slot * CAPACITY_FIELDS] as number;
  }
  used(slot: number): number {
    return this.capacities[slot * CAPACITY_FIELDS + 1] as number;
  }
  total(slot: number): number {
    return this.capacities[slot * CAPACITY_FIELDS + 2] as number;
  }
  concurrent(slot: number): number {
    return this.capacities[slot * CAPACITY_FIELDS + 3] as number;
  }

  private makeRoom(slot: number): void {
    if (slot < this.factors.length) return;
    const room = roomFor(slot + 1);
    const { buffer, capacities, factors } = this;
    this.buffer = new ArrayBuffer(room * INTEGERS * 4);
    new Uint8Array(this.buffer).set(new Uint8Array(buffer));
    this.capacities = new Int32Array(room * CAPACITY_FIELDS);
    this.capacities.set(capacities);
    this.factors = new Int32Array(room);
    this.factors.set(factors);
    this.view();
  }

  private view(): void {
    this.doubles = new Float64Array(this.buffer);
    this.integers = new Int32Array(this.buffer);
  }
}
