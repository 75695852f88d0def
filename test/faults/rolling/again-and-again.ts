import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Clients that do one thing again and again until told to end; what was not brought to its end is kept. */
export class AgainAndAgain {
  readonly failures: string[] = [];
  private isOver = false;
  private readonly running: Promise<unknown>;

  constructor(
    clients: number,
    private readonly once: () => Promise<unknown>,
  ) {
    this.running = Promise.all(Array.from({ length: clients }, () => this.run()));
  }

  /** What has begun is brought to its end. */
  async end(): Promise<void> {
    this.isOver = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isOver) {
      await this.once().catch((error: unknown) => this.failures.push(String(error)));
      await delay(PAUSE_MS);
    }
  }
}
