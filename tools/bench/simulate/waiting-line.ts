const FEWEST_TO_CLEAR = 1_024;

/** First in, first out, without moving everyone at each step. */
export class WaitingLine<T> {
  private items: T[] = [];
  private gone = 0;

  push(item: T): void {
    this.items.push(item);
  }

  /** At most so many from the front. */
  take(most: number): T[] {
    const taken = this.items.slice(this.gone, this.gone + most);
    this.gone += taken.length;
    if (this.gone > FEWEST_TO_CLEAR && this.gone * 2 > this.items.length) {
      this.items = this.items.slice(this.gone);
      this.gone = 0;
    }
    return taken;
  }
}
