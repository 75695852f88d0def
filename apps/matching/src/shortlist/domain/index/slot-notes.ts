// A word a slot: above, the search that wrote it; below, whether it is done with and, in hundredths, how much its
// places reach.
const SEARCH_SHIFT = 16;
const LAST_SEARCH = 0xffff;
const DONE = 0x8000;
const HUNDREDTHS = 0x7fff;

/** What one search notes of slots; the next one starts with nothing, without touching most of them. */
export class SlotNotes {
  private words = new Uint32Array(1_024);
  private search = 0;

  get byteLength(): number {
    return this.words.byteLength;
  }

  /** Forgets everything, and makes room for slots below `size`. */
  startAnew(size: number): void {
    if (this.words.length < size) this.words = new Uint32Array(size + (size >>> 3));
    this.search += 1;
    if (this.search <= LAST_SEARCH) return;
    this.words.fill(0);
    this.search = 1;
  }

  /** Notes that the slot is done with; answers whether it was before. */
  finish(slot: number): boolean {
    const note = this.noteOf(slot);
    this.words[slot] = ((this.search << SEARCH_SHIFT) | note | DONE) >>> 0;
    return (note & DONE) !== 0;
  }

  /** Adds to what the slot's places reach. */
  addReach(slot: number, hundredths: number): void {
    const note = this.noteOf(slot);
    const sum = Math.min(HUNDREDTHS, (note & HUNDREDTHS) + hundredths);
    this.words[slot] = ((this.search << SEARCH_SHIFT) | (note & DONE) | sum) >>> 0;
  }

  /** What the slot's places reach, in hundredths; 0 where nothing was noted. */
  reachOf(slot: number): number {
    return this.noteOf(slot) & HUNDREDTHS;
  }

  private noteOf(slot: number): number {
    const word = this.words[slot] as number;
    return word >>> SEARCH_SHIFT === this.search ? word & LAST_SEARCH : 0;
  }
}
