import type { Clock } from '@hub/platform/clock.js';

/** Makes something once and keeps it for a while; whoever asks meanwhile waits for the one that is being made. */
export class KeepFor<T> {
  private kept: { readonly madeAtMs: number; readonly value: Promise<T> } | undefined;

  constructor(
    private readonly make: () => Promise<T>,
    private readonly maxAgeMs: number,
    private readonly clock: Clock,
  ) {}

  /** What cannot be made is tried again at the next call. */
  get(): Promise<T> {
    const nowMs = this.clock.now().getTime();
    if (this.kept !== undefined && nowMs - this.kept.madeAtMs < this.maxAgeMs) return this.kept.value;
    const kept = { madeAtMs: nowMs, value: this.make() };
    this.kept = kept;
    kept.value.catch(() => {
      if (this.kept === kept) this.kept = undefined;
    });
    return kept.value;
  }
}
