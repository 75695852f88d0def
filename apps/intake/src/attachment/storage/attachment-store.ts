import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { LargeDataStore } from '@hub/aggregate/large-data-store.js';
import type { Collection, Db } from 'mongodb';
import type { Connection } from 'mongoose';

/** The largest document: 25 MB (25 × 2²⁰ bytes). */
export const LARGEST_ATTACHMENT_BYTES = 25 * 1024 * 1024;

interface Upload {
  readonly _id: string;
  readonly requestId: string;
  readonly startedAt: Date;
}

/** Bytes that are stored but of which no request knows yet. */
export interface UnsettledUpload {
  readonly attachmentId: string;
  readonly requestId: string;
}

/** Keeps the bytes of documents in GridFS, and remembers which of them no request names yet. */
@Injectable()
export class AttachmentStore {
  private readonly bytes: LargeDataStore;
  private readonly uploads: Collection<Upload>;

  constructor(@InjectConnection() connection: Connection) {
    const db = connection.getClient().db(connection.name) as unknown as Db;
    this.bytes = new LargeDataStore(db, { bucket: 'attachments', largestBytes: LARGEST_ATTACHMENT_BYTES });
    this.uploads = db.collection('attachment-uploads');
  }

  async prepare(): Promise<void> {
    await this.uploads.createIndex({ startedAt: 1 }, { name: 'oldest' });
  }

  /** Notes an upload before its first byte comes, so that a crash leaves nothing behind for ever. */
  async begin(requestId: string, startedAt: Date): Promise<string> {
    const attachmentId = this.bytes.newId();
    await this.uploads.insertOne({ _id: attachmentId, requestId, startedAt });
    return attachmentId;
  }

  /** @throws LargeDataTooLarge; nothing is kept then */
  put(...[content, requestId, attachmentId]: Required<Parameters<LargeDataStore['put']>>) {
    return this.bytes.put(content, requestId, attachmentId);
  }

  /** A request names the bytes now. */
  async settle(attachmentId: string): Promise<void> {
    await this.uploads.deleteOne({ _id: attachmentId });
  }

  /** Takes back bytes that no request names. */
  async discard(attachmentId: string): Promise<void> {
    // A stream that broke off has left no file to remove.
    await this.bytes.remove({ id: attachmentId }).catch(() => undefined);
    await this.uploads.deleteOne({ _id: attachmentId });
  }

  /** @throws LargeDataNotFound, LargeDataErased */
  open(attachmentId: string) {
    return this.bytes.get({ id: attachmentId });
  }

  /** Destroys the bytes; checksum and reason stay. @throws LargeDataNotFound */
  erase(attachmentId: string, reason: string, at: Date): Promise<void> {
    return this.bytes.erase({ id: attachmentId }, reason, at);
  }

  /** Uploads that began before `at` and are still not settled. */
  async unsettledBefore(at: Date): Promise<readonly UnsettledUpload[]> {
    const found = await this.uploads
      .find({ startedAt: { $lt: at } })
      .limit(1_000)
      .toArray();
    return found.map(({ _id, requestId }) => ({ attachmentId: _id, requestId }));
  }
}
