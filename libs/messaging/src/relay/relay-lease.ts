import { MongoServerError } from 'mongodb';
import type { Collection, Db } from 'mongodb';
import type { StreamPlace } from './committed-change.js';

interface LeaseDocument {
  _id: string;
  holder?: string;
  epoch?: number;
  expiresAt?: Date;
  place?: StreamPlace;
  mark?: string;
}

/** One holder's time as the one that relays. */
export interface Term {
  readonly epoch: number;
  /** Up to where events were published, in any term; undefined when nothing was ever saved. */
  readonly place: StreamPlace | undefined;
}

/** The collection that holds leases and markers. */
export const RELAYS = 'relays';
const DUPLICATE_KEY = 11000;
const DURABLE = { writeConcern: { w: 'majority', journal: true } } as const;

/**
 * The document that says which replica relays, up to when, and how far it has come. Every term has its own epoch, and
 * a holder whose epoch is over can save nothing any more. Time is the server's.
 */
export class RelayLease {
  private readonly leases: Collection<LeaseDocument>;
  readonly markerId: string;

  constructor(
    db: Db,
    private readonly name: string,
    private readonly holder: string,
    private readonly leaseMs: number,
  ) {
    this.leases = db.collection<LeaseDocument>(RELAYS);
    this.markerId = `${name}:marker`;
  }

  /** Begins a term, unless another holder's has not run out. */
  async acquire(): Promise<Term | undefined> {
    await this.ensureExists();
    const free = { $or: [{ $lt: ['$expiresAt', '$$NOW'] }, { $eq: ['$holder', this.holder] }] };
    const lease = await this.leases.findOneAndUpdate(
      { _id: this.name, $expr: free },
      [
        {
          $set: {
            holder: this.holder,
            epoch: { $add: ['$epoch', 1] },
            expiresAt: this.expiry(),
          },
        },
      ],
      { returnDocument: 'after', ...DURABLE },
    );
    return lease === null ? undefined : { epoch: lease.epoch ?? 0, place: lease.place };
  }

  /** Prolongs the term; false when it is over. */
  async renew(epoch: number): Promise<boolean> {
    const result = await this.leases.updateOne(
      this.held(epoch),
      [{ $set: { expiresAt: this.expiry() } }],
      DURABLE,
    );
    return result.matchedCount === 1;
  }

  /** Remembers up to where events are published; false when the term is over. */
  async savePlace(epoch: number, place: StreamPlace): Promise<boolean> {
    const result = await this.leases.updateOne(this.held(epoch), { $set: { place } }, DURABLE);
    return result.matchedCount === 1;
  }

  /** Lets another holder begin at once. */
  async release(epoch: number): Promise<void> {
    await this.leases.updateOne(
      this.held(epoch),
      [{ $set: { expiresAt: { $subtract: ['$$NOW', 1] } } }],
      DURABLE,
    );
  }

  /** Writes a mark that the change stream shows after everything that is committed by now. */
  async putMark(mark: string): Promise<void> {
    await this.leases.replaceOne({ _id: this.markerId }, { mark }, { upsert: true, ...DURABLE });
  }

  // Two at once collide on the id, and either has created it.
  private async ensureExists(): Promise<void> {
    const blank = { $setOnInsert: { epoch: 0, expiresAt: new Date(0) } };
    await this.leases
      .updateOne({ _id: this.name }, blank, { upsert: true, ...DURABLE })
      .catch((error: unknown) => {
        if (!(error instanceof MongoServerError && error.code === DUPLICATE_KEY)) throw error;
      });
  }

  private held(epoch: number) {
    return { _id: this.name, holder: this.holder, epoch };
  }

  private expiry() {
    return { $add: ['$$NOW', this.leaseMs] };
  }
}
