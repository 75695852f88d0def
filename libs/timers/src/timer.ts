import { currentTraceparent } from '@hub/tracing/trace-context.js';
import type { Command } from '@hub/aggregate/command.js';

/** A deadline as it stands in an aggregate's state, in the list `timers`. */
export interface Timer {
  /** Never used twice: `<aggregateId>:<name>:<seq of the event that set it>`. */
  readonly id: string;
  /** What is due, in the aggregate's words. */
  readonly name: string;
  readonly dueAt: Date;
}

/** The command that a timer gives when it fires: the timer is its cause, so it takes effect once. */
export function timerCommand(timer: Timer, at: Date): Command {
  const traceparent = currentTraceparent();
  return {
    cause: `timer:${timer.id}`,
    by: { id: 'system:timers', role: 'system' },
    at,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
