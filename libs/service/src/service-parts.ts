import { getConnectionToken } from '@nestjs/mongoose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { KafkaStrategy } from '@hub/messaging/kafka/kafka-strategy.js';
import { HistoryRelay } from '@hub/messaging/relay/history-relay.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { ServiceConfig } from '@hub/platform/config/service-config.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { Metrics } from '@hub/platform/health/metrics.js';
import { JobQueues } from '@hub/timers/job-queues.js';
import { TimerService } from '@hub/timers/timer-service.js';
import type { Connection } from 'mongoose';
import { AggregateRegistry } from './aggregate-registry.js';
import { messagingOf } from './messaging-of.js';
import { showPart } from './part-metrics.js';
import type { ShutdownStep } from './shutdown.js';

/** A part of a service that runs beside HTTP. */
export interface ServicePart {
  start(): Promise<void>;
  /** In the order in which they are taken. */
  readonly stop: readonly ShutdownStep[];
}

/** What the parts are made from. */
export interface PartsContext {
  readonly app: NestFastifyApplication;
  readonly name: string;
  readonly config: Readonly<ServiceConfig>;
}

const RELAY_DRAIN_MS = 5_000;

/** Takes in other services' events. While Kafka itself is away the service stays ready. */
export function consumerPart(context: PartsContext): ServicePart {
  const { app, config, name } = context;
  const strategy = new KafkaStrategy(messagingOf(config, name), {
    sessionTimeoutMs: config.CONSUMER_SESSION_MS,
  });
  app.connectMicroservice({ strategy });
  app.get(HealthRegistry).add('consumer', () => strategy.ready());
  showPart(app.get(Metrics).registry, 'consumer', () => ({ ...strategy.metrics }), ['lag']);
  return {
    start: async () => {
      await app.startAllMicroservices();
    },
    stop: [{ name: 'drain the consumer', run: () => strategy.close() }],
  };
}

/** Fires deadlines when due; where `fires` is false it only sets their alarms. */
export function timersPart({ app, config, name }: PartsContext, fires: boolean): ServicePart {
  const clock = app.get<Clock>(CLOCK);
  const timers = new TimerService({
    redisUrl: config.REDIS_URL,
    redisPrefix: config.REDIS_PREFIX,
    service: name,
    sweepIntervalMs: config.SWEEP_INTERVAL_MS,
    now: () => clock.now(),
    registry: app.get(Metrics).registry,
  });
  for (const { fireTimer, ...aggregate } of app.get(AggregateRegistry).all) {
    if (fireTimer === undefined) continue;
    const useCase = app.get(fireTimer, { strict: false });
    const fire = async (...due: Parameters<typeof useCase.execute>): Promise<void> =>
      void (await useCase.execute(...due));
    aggregate.store.onCommitted(timers.register({ ...aggregate, fire }));
  }
  app.get(JobQueues).add(timers.queue);
  return {
    start: () => (fires ? timers.start() : Promise.resolve()),
    stop: [{ name: 'stop the timers', run: () => timers.stop() }],
  };
}

/** Publishes what is committed to Kafka. */
export function relayPart(context: PartsContext): ServicePart {
  const { app, config, name } = context;
  const { db } = app.get<Connection>(getConnectionToken());
  if (db === undefined) throw new Error('The database is not connected.');
  const bus = new KafkaEventBus(messagingOf(config, name));
  const relay = new HistoryRelay({
    db,
    sources: app.get(AggregateRegistry).relayed,
    bus,
    leaseMs: config.RELAY_LEASE_MS,
  });
  showPart(app.get(Metrics).registry, 'relay', () => relayNumbers(relay, bus), ['leader', 'lagSeconds']);
  return {
    start: () => {
      relay.start();
      return Promise.resolve();
    },
    stop: [
      // What is not published in time is published by the next relay.
      { name: 'drain the relay', run: () => relay.drain(RELAY_DRAIN_MS) },
      { name: 'stop the relay', run: () => relay.stop() },
      { name: 'close the event bus', run: () => bus.close() },
    ],
  };
}

const relayNumbers = ({ metrics }: HistoryRelay, bus: KafkaEventBus): Record<string, number> => ({
  published: metrics.published,
  refused: bus.refused,
  failures: metrics.failures,
  scans: metrics.scans,
  seqGaps: metrics.seqGaps,
  leader: metrics.isLeader ? 1 : 0,
  lagSeconds: metrics.lagSeconds,
});
