import { hostname } from 'node:os';
import type { ClientSession, MongoClient } from 'mongodb';
import type { LedgerCollections } from './ledger-collections.js';

const REGISTER_EVERY_MS = 600_000;

/**
 * The one session of a process's ledger transactions. A new transaction of a session ends an older one on the server,
 * so that a living process leaves none open; what a dead one left open can be ended by whoever knows the session.
 */
export class WriterSession {
  private session: ClientSession | undefined;
  private registeredAtMs = -Infinity;

  constructor(
    private readonly client: MongoClient,
    private readonly collections: Pick<LedgerCollections, 'writers'>,
  ) {}

  /** The session's id, hexadecimal. */
  get id(): string {
    return this.session?.id?.id.toString('hex') ?? '';
  }

  /** The session, which every other writer can find from now on. */
  async open(): Promise<ClientSession> {
    this.session ??= this.client.startSession();
    if (performance.now() - this.registeredAtMs > REGISTER_EVERY_MS) {
      await this.collections.writers.updateOne(
        { _id: this.id },
        { $set: { host: `${hostname()}/${String(process.pid)}` }, $currentDate: { seenAt: true } },
        { upsert: true },
      );
      this.registeredAtMs = performance.now();
    }
    return this.session;
  }
}
