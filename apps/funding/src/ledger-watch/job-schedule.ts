import type { Collection, Db } from 'mongodb';

interface JobDocument {
  readonly _id: string;
  readonly dueAt: Date;
}

const RETRY_MS = 60_000;

/** When jobs are due, in the database: of several replicas one runs a job, and a restart forgets none. */
export class JobSchedule {
  private readonly jobs: Collection<JobDocument>;

  constructor(db: Db) {
    this.jobs = db.collection<JobDocument>('ledger-jobs');
  }

  /** Takes a job that is due, for this process alone until it is due again. @returns false when it is not due */
  async claim(name: string, everyMs: number, now: Date): Promise<boolean> {
    const dueAt = new Date(now.getTime() + everyMs);
    const claimed = await this.jobs.findOneAndUpdate(
      { _id: name, dueAt: { $lte: now } },
      { $set: { dueAt } },
    );
    if (claimed !== null) return true;
    const { upsertedCount } = await this.jobs.updateOne(
      { _id: name },
      { $setOnInsert: { dueAt } },
      { upsert: true },
    );
    return upsertedCount === 1;
  }

  /** A job that failed is due again in a minute. */
  async failed(name: string, everyMs: number, now: Date): Promise<void> {
    const dueAt = new Date(now.getTime() + Math.min(everyMs, RETRY_MS));
    await this.jobs.updateOne({ _id: name }, { $set: { dueAt } });
  }
}
