import { Inject, Injectable } from '@nestjs/common';
import { LargeDataNotFound } from '@hub/aggregate/large-data.errors.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { AttachmentStore } from '../storage/attachment-store.js';

/** Destroys the bytes of a document that a request no longer has, or must not have. Again changes nothing. */
@Injectable()
export class EraseAttachment {
  constructor(
    private readonly store: AttachmentStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(attachmentId: string, reason: string): Promise<void> {
    try {
      await this.store.erase(attachmentId, reason, this.clock.now());
    } catch (error) {
      if (!(error instanceof LargeDataNotFound)) throw error;
    }
  }
}
