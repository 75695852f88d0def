import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 200;

/** Asks a service again and again whether it is ready, as a cluster does, and keeps what it did not like. */
export class ReadinessWatch {
  readonly refusals: string[] = [];
  asked = 0;
  private readonly stopping = new AbortController();
  private readonly watching: Promise<void>;

  constructor(private readonly url: string) {
    this.watching = this.watch();
  }

  async end(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const answer = await fetch(`${this.url}/health/ready`).catch((error: unknown) => String(error));
      this.asked += 1;
      if (typeof answer === 'string') this.refusals.push(answer);
      else if (!answer.ok) this.refusals.push(`${String(answer.status)} ${await answer.text()}`);
      else await answer.text();
      await delay(EVERY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}
