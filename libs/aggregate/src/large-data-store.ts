import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { GridFSBucket, ObjectId } from 'mongodb';
import type { Db, GridFSFile } from 'mongodb';
import {
  LargeDataDamaged,
  LargeDataErased,
  LargeDataNotFound,
  LargeDataTooLarge,
} from './large-data.errors.js';

/** Points to bytes in GridFS and says what they must be. */
export interface LargeDataReference {
  /** The file's ObjectId in hexadecimal. */
  readonly id: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export interface LargeDataOptions {
  /** Collections are `<bucket>.files` and `<bucket>.chunks`. */
  readonly bucket?: string;
  /** Default 25 MB. */
  readonly largestBytes?: number;
}

/** Keeps what is too large for a document (event data, attachments) in GridFS, with its checksum. */
export class LargeDataStore {
  private readonly bucketName: string;
  private readonly bucket: GridFSBucket;
  private readonly largestBytes: number;

  constructor(
    private readonly db: Db,
    options: LargeDataOptions = {},
  ) {
    this.bucketName = options.bucket ?? 'large-data';
    this.largestBytes = options.largestBytes ?? 25 * 1024 * 1024;
    this.bucket = new GridFSBucket(db, {
      bucketName: this.bucketName,
      writeConcern: { w: 'majority', journal: true },
    });
  }

  /** An id for bytes that are still to come. */
  newId(): string {
    return new ObjectId().toHexString();
  }

  /**
   * Stores the bytes and says where they are. `owner` is the aggregate's id; `id` is one from `newId`, for a caller
   * that wants to know it beforehand.
   *
   * @throws LargeDataTooLarge when there are more than `largestBytes`; nothing is kept of them.
   */
  async put(
    content: Readable | Uint8Array | string,
    owner: string,
    id: string = this.newId(),
  ): Promise<LargeDataReference> {
    const metadata: Record<string, unknown> = { owner };
    const upload = this.bucket.openUploadStreamWithId(new ObjectId(id), owner, { metadata });
    const measured = new Measure(this.largestBytes, (sha256) => (metadata['sha256'] = sha256));
    const source = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
    try {
      await pipeline(source, measured, upload);
    } catch (error) {
      await upload.abort().catch(() => undefined);
      throw error;
    }
    return { id, sha256: measured.sha256, size: measured.size };
  }

  /**
   * The stored bytes as a stream.
   *
   * @throws LargeDataNotFound, LargeDataErased
   */
  async get(reference: Pick<LargeDataReference, 'id'>): Promise<Readable> {
    const file = await this.fileOf(reference.id);
    if (file.metadata?.['erased'] !== undefined) throw new LargeDataErased(reference.id);
    return this.bucket.openDownloadStream(file._id);
  }

  /**
   * All bytes at once, checked against the reference.
   *
   * @throws LargeDataNotFound, LargeDataErased, LargeDataDamaged
   */
  async read(reference: LargeDataReference): Promise<Buffer> {
    const content = await buffer(await this.get(reference)).catch((error: unknown) => {
      // GridFS notices missing and short chunks by itself.
      throw (error as Error).name === 'MongoGridFSChunkError' ? new LargeDataDamaged(reference.id) : error;
    });
    const found = createHash('sha256').update(content).digest('hex');
    if (found !== reference.sha256 || content.length !== reference.size)
      throw new LargeDataDamaged(reference.id);
    return content;
  }

  /**
   * Destroys the bytes for good; checksum, size, the reason and the time stay. Erasing again changes nothing.
   *
   * @throws LargeDataNotFound
   */
  async erase(reference: Pick<LargeDataReference, 'id'>, reason: string, at: Date): Promise<void> {
    const file = await this.fileOf(reference.id);
    // The mark comes first: whoever finds the bytes half gone finds the reason too.
    await this.db
      .collection(`${this.bucketName}.files`)
      .updateOne(
        { _id: file._id, 'metadata.erased': { $exists: false } },
        { $set: { 'metadata.erased': { reason, at } } },
        { writeConcern: { w: 'majority', journal: true } },
      );
    await this.db
      .collection(`${this.bucketName}.chunks`)
      .deleteMany({ files_id: file._id }, { writeConcern: { w: 'majority', journal: true } });
  }

  /** Takes back bytes that nothing refers to. */
  async remove(reference: Pick<LargeDataReference, 'id'>): Promise<void> {
    await this.bucket.delete(new ObjectId(reference.id));
  }

  private async fileOf(id: string): Promise<GridFSFile> {
    const file = ObjectId.isValid(id) ? await this.bucket.find({ _id: new ObjectId(id) }).next() : null;
    if (file === null) throw new LargeDataNotFound(id);
    return file;
  }
}

class Measure extends Transform {
  size = 0;
  sha256 = '';
  private readonly hash = createHash('sha256');

  constructor(
    private readonly largestBytes: number,
    private readonly onEnd: (sha256: string) => void,
  ) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.size += chunk.length;
    if (this.size > this.largestBytes) {
      done(new LargeDataTooLarge(this.largestBytes));
      return;
    }
    this.hash.update(chunk);
    done(null, chunk);
  }

  override _flush(done: () => void): void {
    this.sha256 = this.hash.digest('hex');
    this.onEnd(this.sha256);
    done();
  }
}
