interface Entry<T> {
  readonly at: number;
  readonly serial: number;
  readonly what: T;
}

/** What is still to happen in a simulation, earliest first; of one instant, in the order it was noted (a binary heap). */
export class EventCalendar<T> {
  private readonly heap: Entry<T>[] = [];
  private noted = 0;

  note(at: number, what: T): void {
    const entry = { at, serial: this.noted++, what };
    let place = this.heap.push(entry) - 1;
    for (
      let above = (place - 1) >> 1;
      place > 0 && isBefore(entry, this.at(above));
      above = (place - 1) >> 1
    ) {
      this.heap[place] = this.at(above);
      place = above;
    }
    this.heap[place] = entry;
  }

  /** Takes the earliest out. */
  next(): { readonly at: number; readonly what: T } | undefined {
    const earliest = this.heap[0];
    const last = this.heap.pop();
    if (last !== undefined && this.heap.length > 0) this.sink(last);
    return earliest;
  }

  private sink(entry: Entry<T>): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      if (left >= this.heap.length) break;
      const below = right < this.heap.length && isBefore(this.at(right), this.at(left)) ? right : left;
      if (!isBefore(this.at(below), entry)) break;
      this.heap[place] = this.at(below);
      place = below;
    }
    this.heap[place] = entry;
  }

  private at(place: number): Entry<T> {
    return this.heap[place] as Entry<T>;
  }
}

const isBefore = <T>(one: Entry<T>, other: Entry<T>): boolean =>
  one.at < other.at || (one.at === other.at && one.serial < other.serial);
