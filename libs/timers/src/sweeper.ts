import type { TimerFiring } from './timer-firing.js';
import type { TimerMetrics } from './timer-metrics.js';
import type { OwnedTimer } from './timer-registration.js';

/** What has just become due is left to its alarm for so long. */
const GRACE_MS = 1_000;
const AT_ONCE = 8;
/** One sweep of one kind ends here; the next goes on. */
const LARGEST_SWEEP = 20_000;

/** Finds timers that are due in the database and fires them: what Redis forgot, or never knew. */
export class Sweeper {
  constructor(
    private readonly metrics: TimerMetrics,
    private readonly now: () => Date,
  ) {}

  /** A timer that cannot be fired is left to the next sweep and holds up no other. */
  async sweep(firing: TimerFiring): Promise<void> {
    const aggregate = firing.registration.name;
    const due = firing.documents.due(new Date(this.now().getTime() - GRACE_MS));
    const overdue = { found: 0, fired: 0 };
    const next = async (): Promise<void> => {
      for (let one = await due.next(); one.done !== true; one = await due.next()) {
        overdue.found += 1;
        if (await this.fired(firing, one.value)) overdue.fired += 1;
        if (overdue.found >= LARGEST_SWEEP) return;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    await due.return(undefined);
    this.metrics.foundBySweep.inc({ aggregate }, overdue.found);
    this.metrics.overdue.set({ aggregate }, overdue.found - overdue.fired);
  }

  private async fired(firing: TimerFiring, owned: OwnedTimer): Promise<boolean> {
    try {
      await firing.fire(owned, 'sweep');
      return true;
    } catch {
      return false;
    }
  }
}
