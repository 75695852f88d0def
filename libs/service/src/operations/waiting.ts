import { Inject, Injectable } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { EVENT_TOPIC_NAMES } from '@hub/contracts/topics.js';
import { groupLag } from '@hub/messaging/kafka/group-lag.js';
import { relayProgress } from '@hub/messaging/relay/relay-progress.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { JobQueues } from '@hub/timers/job-queues.js';
import { TimerDocuments } from '@hub/timers/timer-documents.js';
import type { Queue } from 'bullmq';
import type { Connection } from 'mongoose';
import { AggregateRegistry } from '../aggregate-registry.js';
import { messagingOf } from '../messaging-of.js';
import { ServerUnavailable } from './operations.errors.js';
import { SERVICE_NAME } from './service-name.js';
import type { JobQueueView, LagView, OverdueDeadlinesView, OverdueDeadlineView } from './waiting.dto.js';

const OVERDUE_AFTER_MS = 120_000;
const MOST_COUNTED = 1_000;
const MOST_SHOWN = 100;
const FAILURES_SHOWN = 20;

/** Answers "does anything wait?" for this service. */
@Injectable()
export class Waiting {
  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(getConnectionToken()) private readonly connection: Connection,
    private readonly aggregates: AggregateRegistry,
    private readonly queues: JobQueues,
  ) {}

  /** @throws ServerUnavailable when Kafka is away */
  async lag(): Promise<LagView> {
    const { db } = this.connection;
    const [topics, relays] = await Promise.all([
      groupLag(messagingOf(this.config, this.service), EVENT_TOPIC_NAMES).catch(away('Kafka')),
      // Leases run by the server's time, not by a clock that may be moved.
      db === undefined ? [] : relayProgress(db, new Date()),
    ]);
    return {
      topics,
      relays: relays.map(({ isHeld, publishedUpTo }) => ({
        isHeld,
        ...(publishedUpTo === undefined ? {} : { publishedUpTo: publishedUpTo.toISOString() }),
      })),
    };
  }

  async overdueDeadlines(): Promise<OverdueDeadlinesView> {
    const until = new Date(this.clock.now().getTime() - OVERDUE_AFTER_MS);
    const items: OverdueDeadlineView[] = [];
    let total = 0;
    for (const { name: aggregate, collection, fireTimer } of this.aggregates.all) {
      if (fireTimer === undefined) continue;
      for await (const { aggregateId, timer } of new TimerDocuments(collection).due(until)) {
        if (++total >= MOST_COUNTED) return { total, items };
        const { name, dueAt } = timer;
        if (items.length < MOST_SHOWN)
          items.push({ aggregate, aggregateId, name, dueAt: dueAt.toISOString() });
      }
    }
    return { total, items };
  }

  /** @throws ServerUnavailable when Redis is away */
  async jobQueues(): Promise<readonly JobQueueView[]> {
    return Promise.all(this.queues.all.map(queueView)).catch(away('Redis'));
  }
}

async function queueView(queue: Queue): Promise<JobQueueView> {
  const [counts, failed] = await Promise.all([
    queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
    queue.getFailed(0, FAILURES_SHOWN - 1),
  ]);
  return {
    name: queue.name,
    waiting: counts['waiting'] ?? 0,
    active: counts['active'] ?? 0,
    delayed: counts['delayed'] ?? 0,
    failed: counts['failed'] ?? 0,
    failures: failed.map(({ id, failedReason, attemptsMade, finishedOn }) => ({
      jobId: id ?? '',
      reason: failedReason,
      attempts: attemptsMade,
      ...(finishedOn === undefined ? {} : { failedAt: new Date(finishedOn).toISOString() }),
    })),
  };
}

const away =
  (server: 'Kafka' | 'Redis') =>
  (error: unknown): never => {
    throw new ServerUnavailable(server, error);
  };
