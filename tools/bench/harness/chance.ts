/** Repeatable chance (mulberry32): the same seed, the same market on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** 0 to 1, never 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whole, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  isOneIn(share: number): boolean {
    return this.next() < share;
  }

  one<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)] as T;
  }

  /** Between `least` and `most` different values. */
  some<T>(values: readonly T[], least: number, most: number): T[] {
    const chosen = new Set<T>();
    const wanted = this.between(least, Math.min(most, values.length));
    while (chosen.size < wanted) chosen.add(this.one(values));
    return [...chosen];
  }
}
