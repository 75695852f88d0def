interface Slot {
  readonly offset: number;
  done: boolean;
}

/** Which messages of one partition are under way, and up to where all of them are finished. */
export class PartitionProgress {
  private slots: Slot[] = [];
  private head = 0;
  private readonly byOffset = new Map<number, Slot>();
  private committed: number | undefined;
  private finishedPrefix: number | undefined;

  /** When the finished prefix last grew, or work began after a rest; milliseconds of the monotonic clock. */
  movedAt = performance.now();
  /** The end of the log as the last batch told it. */
  highWatermark = 0;

  constructor(
    readonly topic: string,
    readonly partition: number,
  ) {}

  get backlog(): number {
    return this.slots.length - this.head;
  }

  /** The offset to commit, when it is news: that of the first message not known to be finished. */
  get toCommit(): number | undefined {
    return this.finishedPrefix === this.committed ? undefined : this.finishedPrefix;
  }

  /** The offset of the next message whose effect is not yet known to be stored. */
  get position(): number | undefined {
    return this.finishedPrefix ?? this.slots[this.head]?.offset;
  }

  begin(offset: number): void {
    if (this.backlog === 0) this.movedAt = performance.now();
    const slot = { offset, done: false };
    this.slots.push(slot);
    this.byOffset.set(offset, slot);
  }

  finish(offset: number): void {
    const slot = this.byOffset.get(offset);
    if (slot === undefined) return;
    slot.done = true;
    for (let first = this.slots[this.head]; first?.done === true; first = this.slots[this.head]) {
      this.finishedPrefix = first.offset + 1;
      this.byOffset.delete(first.offset);
      this.head++;
      this.movedAt = performance.now();
    }
    if (this.head > 1_024 && this.head * 2 > this.slots.length) {
      this.slots = this.slots.slice(this.head);
      this.head = 0;
    }
  }

  /** Remembers that the offset is stored at the broker. */
  didCommit(offset: number): void {
    this.committed = offset;
  }
}
