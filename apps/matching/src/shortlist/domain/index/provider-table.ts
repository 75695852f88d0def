import type { CandidateProvider } from '../candidate.js';
import type { IndexedProvider } from './indexed-offer.js';

interface Entry {
  readonly providerId: string;
  known: IndexedProvider | undefined;
  /** When any of its offers was last reserved; −1 when never. */
  lastReservedMs: number;
  readonly slots: number[];
}

/** What the index keeps of the providers; numbered in the order in which they were first named. */
export class ProviderTable {
  private readonly numbers = new Map<string, number>();
  private readonly entries: Entry[] = [];

  get size(): number {
    return this.entries.length;
  }

  /** The provider's number; one that an offer names first is not known yet. */
  numberOf(providerId: string): number {
    const number = this.numbers.get(providerId);
    if (number !== undefined) return number;
    this.entries.push({ providerId, known: undefined, lastReservedMs: -1, slots: [] });
    this.numbers.set(providerId, this.entries.length - 1);
    return this.entries.length - 1;
  }

  /** Takes a version; answers false when it is no news. */
  put(provider: IndexedProvider): boolean {
    const entry = this.at(this.numberOf(provider.providerId));
    if (entry.known !== undefined && entry.known.version >= provider.version) return false;
    entry.known = provider;
    return true;
  }

  known(number: number): IndexedProvider | undefined {
    return this.at(number).known;
  }

  addOffer(number: number, slot: number): void {
    this.at(number).slots.push(slot);
  }

  slotsOf(number: number): readonly number[] {
    return this.at(number).slots;
  }

  noteReserved(number: number, atMs: number): void {
    const entry = this.at(number);
    entry.lastReservedMs = Math.max(entry.lastReservedMs, atMs);
  }

  lastReservedMs(number: number): number {
    return this.at(number).lastReservedMs;
  }

  /** As a match shows it; to be asked of known providers alone. */
  candidateProvider(number: number): CandidateProvider {
    return this.at(number).known as IndexedProvider;
  }

  /** What the table can be built from again, in the order of the numbers. */
  kept(): readonly KeptProvider[] {
    return this.entries.map(({ providerId, known, lastReservedMs }) => ({
      providerId,
      known,
      lastReservedMs,
    }));
  }

  static from(kept: readonly KeptProvider[]): ProviderTable {
    const table = new ProviderTable();
    for (const { providerId, known, lastReservedMs } of kept) {
      const entry = table.at(table.numberOf(providerId));
      entry.known = known;
      entry.lastReservedMs = lastReservedMs;
    }
    return table;
  }

  private at(number: number): Entry {
    return this.entries[number] as Entry;
  }
}

/** A provider as a snapshot holds it. */
export interface KeptProvider {
  readonly providerId: string;
  readonly known: IndexedProvider | undefined;
  readonly lastReservedMs: number;
}
