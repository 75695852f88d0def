import { once } from 'node:events';

/** Rings once for any number of pulls, also for those before somebody waits. */
export class Bell {
  private hasRung = false;
  private heard: (() => void) | undefined;

  readonly ring = (): void => {
    this.hasRung = true;
    this.heard?.();
  };

  /** Forgets what has rung so far. */
  quiet(): void {
    this.hasRung = false;
  }

  /** Waits for the bell, for `withinMs` or for `signal`. @returns whether it rang */
  async rings(withinMs: number, signal: AbortSignal): Promise<boolean> {
    if (this.hasRung || signal.aborted) return this.hasRung;
    const waiting = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      new Promise<void>((resolve) => {
        this.heard = resolve;
        timer = setTimeout(resolve, withinMs);
      }),
      once(signal, 'abort', { signal: waiting.signal }).catch(() => undefined),
    ]);
    clearTimeout(timer);
    this.heard = undefined;
    waiting.abort();
    return this.hasRung;
  }
}
