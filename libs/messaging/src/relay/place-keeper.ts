import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { StreamPlace } from './committed-change.js';

const SAVE_EVERY_MS = 250;

/**
 * Saves how far the relay has come: the latest place, at most once in a quarter of a second. Each save is a journaled
 * write, and the commands' own writes would queue for the journal behind it. After a crash as much is published again.
 */
export class PlaceKeeper {
  private readonly logger = new Logger('Relay');
  private readonly ending = new AbortController();
  private latest: StreamPlace | undefined;
  private saving: Promise<void> | undefined;

  /** When a place was last saved, on the monotonic clock. */
  savedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly save: (place: StreamPlace) => Promise<void>) {}

  /** Everything up to here is published. */
  keep(place: StreamPlace): void {
    this.latest = place;
    this.saving ??= this.saveLatest();
  }

  /** Resolves once the latest place is saved, or could not be. */
  async finish(): Promise<void> {
    this.ending.abort();
    while (this.saving !== undefined) await this.saving;
  }

  private async saveLatest(): Promise<void> {
    try {
      while (this.latest !== undefined) {
        const place = this.latest;
        this.latest = undefined;
        await this.save(place);
        this.savedAt = performance.now();
        await sleep(SAVE_EVERY_MS, undefined, { signal: this.ending.signal }).catch(() => undefined);
      }
    } catch (error) {
      // An older place is still saved: what was published since may be published again.
      this.logger.warn(`The place was not saved: ${(error as Error).message}`);
    } finally {
      this.saving = undefined;
    }
  }
}
