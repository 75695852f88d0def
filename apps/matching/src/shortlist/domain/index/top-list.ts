import type { OfferStore } from './offer-store.js';

/** The best few offers seen so far, in the order of the reference: fit, lower load, longer unused, then id. */
export class TopList {
  private readonly slots: number[] = [];
  private readonly fits: number[] = [];

  constructor(
    private readonly store: OfferStore,
    private readonly size: number,
    /** Keeps at most one offer of a provider. */
    private readonly onePerProvider = false,
  ) {}

  /** What an offer must at least have to be let in; −1 while there is room. */
  get least(): number {
    return this.slots.length < this.size ? -1 : (this.fits[this.size - 1] ?? Infinity);
  }

  add(slot: number, fit: number): void {
    if (this.onePerProvider && !this.makeWay(slot, fit)) return;
    let position = this.slots.length;
    while (position > 0 && this.isBefore(slot, fit, position - 1)) position -= 1;
    if (position >= this.size) return;
    this.slots.splice(position, 0, slot);
    this.fits.splice(position, 0, fit);
    this.slots.length = this.fits.length = Math.min(this.size, this.slots.length);
  }

  /** Best first. */
  entries(): readonly { readonly slot: number; readonly fit: number }[] {
    return this.slots.map((slot, position) => ({ slot, fit: this.fits[position] as number }));
  }

  // False when a better offer of the same provider is there.
  private makeWay(slot: number, fit: number): boolean {
    const { records } = this.store;
    const provider = records.provider(slot);
    const position = this.slots.findIndex((other) => records.provider(other) === provider);
    if (position < 0) return true;
    if (!this.isBefore(slot, fit, position)) return false;
    this.slots.splice(position, 1);
    this.fits.splice(position, 1);
    return true;
  }

  private isBefore(slot: number, fit: number, position: number): boolean {
    const other = this.slots[position] as number;
    const { records, ids } = this.store;
    const difference =
      (this.fits[position] as number) - fit ||
      this.store.loadAt(slot) - this.store.loadAt(other) ||
      Math.max(0, records.lastReservedMs(slot)) - Math.max(0, records.lastReservedMs(other));
    return difference === 0 ? ids.idOf(slot) < ids.idOf(other) : difference < 0;
  }
}
