import { Logger } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import { withSpan } from '@hub/tracing/with-span.js';
import type { TimerDocuments } from './timer-documents.js';
import type { TimerMetrics } from './timer-metrics.js';
import type { OwnedTimer, TimerRegistration } from './timer-registration.js';

/** Who noticed that the timer is due. */
export type FiredBy = 'alarm' | 'sweep';

/** One registered kind of aggregate: its deadlines, and how they are fired. */
export class TimerFiring {
  private readonly logger = new Logger(TimerFiring.name);

  constructor(
    readonly registration: TimerRegistration,
    readonly documents: TimerDocuments,
    private readonly metrics: TimerMetrics,
    private readonly now: () => Date,
  ) {}

  /**
   * Fires what an alarm was set for, as the database knows it.
   *
   * @returns the instant it is due, when that is still to come; nothing is fired then.
   */
  async ring(aggregateId: string, timerId: string): Promise<Date | undefined> {
    const timer = await this.documents.find(aggregateId, timerId);
    if (timer === undefined) this.count('alarm', 'gone');
    else if (timer.dueAt > this.now()) return timer.dueAt;
    else await this.fire({ aggregateId, timer }, 'alarm');
    return undefined;
  }

  /** @throws what the registration's `fire` throws, after it is counted and logged. */
  async fire({ aggregateId, timer }: OwnedTimer, by: FiredBy): Promise<void> {
    try {
      const attributes = { 'hub.timer.id': timer.id, 'hub.timer.fired_by': by };
      await withSpan(`fire ${timer.name}`, { kind: SpanKind.INTERNAL, attributes }, () =>
        this.registration.fire(aggregateId, timer),
      );
      this.count(by, 'done');
    } catch (error) {
      this.count(by, 'failed');
      this.logger.error({
        msg: 'A timer could not be fired',
        aggregateId,
        timerId: timer.id,
        by,
        err: error,
      });
      throw error;
    }
  }

  private count(by: FiredBy, result: 'done' | 'gone' | 'failed'): void {
    this.metrics.fired.inc({ aggregate: this.registration.name, by, result });
  }
}
