import type { Signature } from './posting-signature.js';

// An entry is a slot with the three words of its signature.
const STRIDE = 4;

/** Says what stands in a posting list about a slot. */
export interface Described {
  standing(slot: number): number;
  signature(slot: number): Signature;
}

/** The slots of offers that share a trait with their signatures, those of higher standing first, then by slot. */
export class PostingList {
  private words: Int32Array = new Int32Array(2 * STRIDE);
  private count = 0;

  get length(): number {
    return this.count;
  }

  get byteLength(): number {
    return this.words.byteLength;
  }

  slotAt(position: number): number {
    return this.words[position * STRIDE] as number;
  }

  firstWordAt(position: number): number {
    return this.words[position * STRIDE + 1] as number;
  }

  secondWordAt(position: number): number {
    return this.words[position * STRIDE + 2] as number;
  }

  thirdWordAt(position: number): number {
    return this.words[position * STRIDE + 3] as number;
  }

  /** Adds at the end, where whoever calls knows that it belongs. */
  append(slot: number, signature: Signature): void {
    this.makeRoom();
    this.write(this.count, slot, signature);
    this.count += 1;
  }

  insert(slot: number, offers: Described): void {
    const position = this.positionOf(slot, offers);
    this.makeRoom();
    this.words.copyWithin((position + 1) * STRIDE, position * STRIDE, this.count * STRIDE);
    this.write(position, slot, offers.signature(slot));
    this.count += 1;
  }

  /** Takes a slot out; its standing must be what it was when it was put in. */
  remove(slot: number, offers: Described): void {
    const position = this.positionOf(slot, offers);
    if (position >= this.count || this.slotAt(position) !== slot) return;
    this.words.copyWithin(position * STRIDE, (position + 1) * STRIDE, this.count * STRIDE);
    this.count -= 1;
  }

  private write(position: number, slot: number, signature: Signature): void {
    this.words[position * STRIDE] = slot;
    this.words.set(signature, position * STRIDE + 1);
  }

  private positionOf(slot: number, offers: Described): number {
    const standing = offers.standing(slot);
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.slotAt(middle);
      const difference = offers.standing(other) - standing;
      if (difference > 0 || (difference === 0 && other < slot)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private makeRoom(): void {
    if (this.count * STRIDE < this.words.length) return;
    const grown = new Int32Array((this.count + (this.count >>> 3) + 2) * STRIDE);
    grown.set(this.words);
    this.words = grown;
  }
}
