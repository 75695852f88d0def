import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Holds everybody back while a server is away: one message after another probes, less and less often, and the first
 * success lets all go on.
 */
export class InfrastructureGate {
  private waiting: (() => void)[] = [];
  private delayMs: number;
  private closedAt: number | undefined;

  constructor(
    private readonly firstDelayMs = 100,
    private readonly longestDelayMs = 3_000,
  ) {
    this.delayMs = firstDelayMs;
  }

  get isClosed(): boolean {
    return this.closedAt !== undefined;
  }

  /** Resolves at once while open, else when it is this caller's turn to probe or the gate has opened. */
  pass(): Promise<void> | undefined {
    if (!this.isClosed) return undefined;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** A server is away. Says whether this was news. */
  failed(): boolean {
    const news = !this.isClosed;
    this.closedAt ??= performance.now();
    if (news) void this.probeUntilOpen();
    return news;
  }

  /** A message came through. */
  succeeded(): void {
    if (!this.isClosed) return;
    this.closedAt = undefined;
    this.delayMs = this.firstDelayMs;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private async probeUntilOpen(): Promise<void> {
    while (this.isClosed) {
      await sleep(this.delayMs * (0.75 + Math.random() / 2), undefined, { ref: false });
      this.delayMs = Math.min(this.delayMs * 2, this.longestDelayMs);
      this.waiting.shift()?.();
    }
  }
}
