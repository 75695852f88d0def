import type { Document } from 'mongodb';
import type { Connection } from 'mongoose';

/** One thing that MongoDB was asked, and how it went about it. */
export interface ProfiledQuery {
  /** The collection and the command, to tell them apart. */
  readonly told: string;
  readonly plan: string;
  readonly sortsInMemory: boolean;
  readonly documentsRead: number;
}

const READING = ['query', 'command', 'getmore', 'update', 'remove'];

/** Has MongoDB note everything that it is asked of one database. */
export class Profiler {
  constructor(private readonly connection: Connection) {}

  async start(): Promise<void> {
    await this.connection.db?.command({ profile: 2 });
  }

  async stop(): Promise<void> {
    await this.connection.db?.command({ profile: 0 });
  }

  /** What was asked while `work` went on. What is asked later cannot push it out of the small collection of notes. */
  async during(work: () => Promise<unknown>): Promise<readonly ProfiledQuery[]> {
    const since = new Date();
    await work();
    const found = await this.connection
      .collection('system.profile')
      .find({
        ns: { $regex: `^${this.connection.name}\\.(?!system\\.)` },
        op: { $in: READING },
        planSummary: { $exists: true },
        ts: { $gte: since },
      })
      .toArray();
    return found.map(profiledQuery);
  }
}

const profiledQuery = (noted: Document): ProfiledQuery => ({
  told: `${String(noted['ns'])} ${JSON.stringify(noted['command'])}`,
  plan: String(noted['planSummary']),
  sortsInMemory: noted['hasSortStage'] === true,
  documentsRead: Number(noted['docsExamined'] ?? 0),
});
