import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { RequestRepository } from '../../request/storage/request.repository.js';
import type { StoredRequest } from '../../request/storage/request.schema.js';
import { Requests } from '../../request/storage/requests.js';
import { RegisterRepository } from '../storage/register.repository.js';
import { isPublished, recordOf } from './register-record.js';

// Longer than a request takes from one step that nobody waits at to the next: they become one record.
const FLUSH_AFTER_MS = 1_000;
const SWEEP_EVERY_MS = 60_000;
/** How far a sweep goes back behind the one before, and the first one behind the latest record. */
const OVERLAP_MS = 30_000;
const FIRST_OVERLAP_MS = 600_000;
const BATCH = 500;
/** Beyond this the sweep does the rest. */
const MOST_PENDING = 5_000;

/**
 * Keeps the register beside the requests and out of their way: what this process has committed is put there a moment
 * later, many at a time, without reading it again; a sweep finds what a crash has lost.
 */
@Injectable()
export class KeepRegister implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('register');
  private pending = new Map<string, StoredRequest>();
  private flushing: NodeJS.Timeout | undefined;
  private sweeping: NodeJS.Timeout | undefined;
  private sweptAt: number | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    private readonly register: RegisterRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.requests.onCommitted(({ id, version, state, events }) => {
      const at = events.at(-1)?.at;
      // The store's own clock has a little less; the sweeps overlap by more.
      if (at !== undefined && isPublished(state))
        this.note({ ...state, _id: id, version, createdAt: at, changedAt: new Date() });
    });
    this.sweepLater(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.sweeping);
    clearTimeout(this.flushing);
    this.enqueue(() => this.flush());
    await this.working;
  }

  /** Brings the register up to date with all that has changed since the sweep before, or since its latest record. */
  async sweep(): Promise<void> {
    const now = Date.now();
    const since = this.sweptAt === undefined ? await this.sinceLatest() : new Date(this.sweptAt - OVERLAP_MS);
    let batch: { _id: string; version: number }[] = [];
    for await (const changed of this.repository.publishedSince(since)) {
      if (batch.push(changed) < BATCH) continue;
      await this.renew(batch);
      batch = [];
    }
    await this.renew(batch);
    this.sweptAt = now;
  }

  private async sinceLatest(): Promise<Date> {
    const last = await this.register.lastChangedAt();
    return last === undefined ? new Date(0) : new Date(last.getTime() - FIRST_OVERLAP_MS);
  }

  private async renew(changed: readonly { _id: string; version: number }[]): Promise<void> {
    if (changed.length === 0) return;
    const kept = await this.register.versionsOf(changed.map(({ _id }) => _id));
    const stale = changed.filter(({ _id, version }) => (kept.get(_id) ?? 0) < version).map(({ _id }) => _id);
    if (stale.length > 0) await this.register.keep((await this.repository.findMany(stale)).map(recordOf));
  }

  private note(request: StoredRequest): void {
    const known = this.pending.get(request._id);
    if (known !== undefined && known.version >= request.version) return;
    if (known === undefined && this.pending.size >= MOST_PENDING) return;
    this.pending.set(request._id, request);
    this.flushing ??= setTimeout(() => {
      this.flushing = undefined;
      this.enqueue(() => this.flush());
    }, FLUSH_AFTER_MS);
  }

  private async flush(): Promise<void> {
    const changed = [...this.pending.values()];
    this.pending = new Map();
    for (let from = 0; from < changed.length; from += BATCH)
      await this.register.keep(changed.slice(from, from + BATCH).map(recordOf));
  }

  private sweepLater(delayMs: number): void {
    this.sweeping = setTimeout(() => {
      this.enqueue(() => this.sweep());
      void this.working.then(() => {
        this.sweepLater(SWEEP_EVERY_MS);
      });
    }, delayMs);
    this.sweeping.unref();
  }

  private enqueue(work: () => Promise<void>): void {
    this.working = this.working.then(work).catch((error: unknown) => {
      this.logger.warn({
        msg: 'The register could not be brought up to date; the next sweep tries again',
        err: error,
      });
    });
  }
}
