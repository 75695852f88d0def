/** Counts distinct events and says how long it took to reach a number. */
export class CountDown {
  private readonly seen = new Set<string>();
  private firstAt = 0;
  private waiting: { readonly expected: number; resolve(elapsedMs: number): void } | undefined;

  /** Marks the moment from which `reach` measures; the first call after a round counts. */
  begin(): void {
    if (this.firstAt === 0) this.firstAt = performance.now();
  }

  /** An effect is stored. */
  count(id: string): void {
    this.seen.add(id);
    this.settle();
  }

  /** Resolves to the milliseconds since `begin` once `expected` distinct events are done, then starts afresh. */
  reach(expected: number): Promise<number> {
    return new Promise((resolve) => {
      this.waiting = { expected, resolve };
      this.settle();
    });
  }

  private settle(): void {
    const { waiting } = this;
    if (waiting === undefined || this.seen.size < waiting.expected) return;
    this.waiting = undefined;
    const elapsedMs = performance.now() - this.firstAt;
    this.seen.clear();
    this.firstAt = 0;
    waiting.resolve(elapsedMs);
  }
}
