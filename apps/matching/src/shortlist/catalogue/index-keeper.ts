import { Logger } from '@nestjs/common';
import { keep, restore } from '../domain/index/kept-index.js';
import { OfferIndex } from '../domain/index/offer-index.js';
import { CURRENT_WEIGHTS } from '../domain/weights.js';
import { readSnapshot, type ResumeTokens, UnusableSnapshot, writeSnapshot } from './snapshot-file.js';

/** Keeps the index in a file between two starts. Without a file, or with one that cannot be used, nothing is kept. */
export class IndexKeeper {
  private readonly logger = new Logger(IndexKeeper.name);
  private writing: Promise<void> | undefined;

  /** `path` is empty where nothing is to be kept. */
  constructor(private readonly path: string) {}

  get isOn(): boolean {
    return this.path !== '';
  }

  /** The index as it was last kept; undefined when it must be built from the database. */
  async load(): Promise<{ readonly index: OfferIndex; readonly tokens: ResumeTokens } | undefined> {
    if (!this.isOn) return undefined;
    const startedAt = performance.now();
    try {
      const kept = await readSnapshot(this.path);
      if (kept === undefined || kept.index.header.weightsVersion !== CURRENT_WEIGHTS.version)
        return undefined;
      const index = restore(kept.index, CURRENT_WEIGHTS).file();
      const tookMs = Math.round(performance.now() - startedAt);
      this.logger.log({ msg: 'The index of offers is read from its file', offers: index.size, tookMs });
      return { index, tokens: kept.tokens };
    } catch (error) {
      if (!(error instanceof UnusableSnapshot || error instanceof SyntaxError)) throw error;
      this.logger.warn({ msg: 'The index file cannot be used; all offers are read anew', err: error });
      return undefined;
    }
  }

  /** Writes the index as it is now; one write at a time. A failure costs only the quick start. */
  async store(index: OfferIndex, tokens: ResumeTokens): Promise<void> {
    if (!this.isOn) return;
    await this.writing;
    this.writing = writeSnapshot(this.path, keep(index, CURRENT_WEIGHTS), tokens).catch((error: unknown) => {
      this.logger.error({ msg: 'The index file could not be written', err: error });
    });
    await this.writing;
  }
}
