import type { Collection } from 'mongodb';
import type { Timer } from './timer.js';

/** One kind of aggregate with timers in its state. */
export interface TimerRegistration {
  /** The aggregate's name, e.g. `intake.request`. */
  readonly name: string;
  /** Where its documents are. */
  readonly collection: Collection;
  /**
   * Does what the timer is for, with {@link timerCommand} as the command. May be called more than once and by
   * several replicas at once; the cause makes it one effect. A rejection is tried again until the state has the
   * timer no longer, so the decision must answer with no events when there is nothing to do.
   */
  fire(aggregateId: string, timer: Timer): Promise<void>;
}

/** A timer with the aggregate it belongs to. */
export interface OwnedTimer {
  readonly aggregateId: string;
  readonly timer: Timer;
}
