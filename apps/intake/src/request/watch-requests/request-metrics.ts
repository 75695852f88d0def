import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Metrics } from '@hub/platform/health/metrics.js';
import { Gauge } from 'prom-client';
import type { Model } from 'mongoose';
import { RequestDocument } from '../storage/request.schema.js';

interface Waiting {
  readonly _id: { readonly status: string; readonly ballWith: string };
  readonly requests: number;
  readonly oldestSince: Date;
  readonly overdue: number;
}

const LABELS = ['status', 'ball_with'] as const;
const READ_EVERY_MS = 30_000;
const READ_WITHIN_MS = 2_000;

/**
 * Says whether anybody is waiting: requests by status and whose turn it is, the longest wait, and those past their
 * deadline. Every replica says the same; a dashboard takes one of them.
 */
@Injectable()
export class RequestMetrics implements OnModuleInit {
  private readAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | undefined;
  private requests!: Gauge<(typeof LABELS)[number]>;
  private oldest!: Gauge<(typeof LABELS)[number]>;
  private overdue!: Gauge<(typeof LABELS)[number]>;

  constructor(
    @InjectModel(RequestDocument.name) private readonly model: Model<RequestDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.requests = this.gauge('hub_requests', 'Requests, by status and whose turn it is');
    this.oldest = this.gauge(
      'hub_requests_oldest_seconds',
      'How long the one that waits longest has had its status',
    );
    this.overdue = this.gauge('hub_requests_overdue', 'Requests past the deadline of whoever has the turn');
  }

  private gauge(name: string, help: string): Gauge<(typeof LABELS)[number]> {
    const collect = (): Promise<void> => this.refresh();
    return new Gauge({ name, help, labelNames: LABELS, registers: [this.metrics.registry], collect });
  }

  /** At most every half minute, and once for all three gauges; a scrape is never held up by the database. */
  private refresh(): Promise<void> {
    if (performance.now() - this.readAt < READ_EVERY_MS) return this.reading ?? Promise.resolve();
    this.readAt = performance.now();
    this.reading = this.read().catch(() => undefined);
    return this.reading;
  }

  private async read(): Promise<void> {
    const now = this.clock.now();
    const isLate = { $and: [{ $ne: [{ $type: '$dueAt' }, 'missing'] }, { $lt: ['$dueAt', now] }] };
    const found = await this.model.aggregate<Waiting>(
      [
        {
          $group: {
            _id: { status: '$status', ballWith: '$ballWith' },
            requests: { $sum: 1 },
            oldestSince: { $min: '$since' },
            overdue: { $sum: { $cond: [isLate, 1, 0] } },
          },
        },
      ],
      { hint: 'waiting', maxTimeMS: READ_WITHIN_MS },
    );
    for (const gauge of [this.requests, this.oldest, this.overdue]) gauge.reset();
    for (const { _id, requests, oldestSince, overdue } of found) {
      const labels = { status: _id.status, ball_with: _id.ballWith };
      this.requests.set(labels, requests);
      this.oldest.set(labels, Math.max(0, (now.getTime() - oldestSince.getTime()) / 1_000));
      this.overdue.set(labels, overdue);
    }
  }
}
