import net from 'node:net';
import { Kafka, logLevel } from 'kafkajs';
import type { ISocketFactory } from 'kafkajs';
import type { MessagingConfig } from '../messaging-config.js';
import { kafkaLog } from './kafka-log.js';
import { mendRequestQueueTimer } from './request-queue-timer.js';

/** A kafkajs client whose retries stay short: what lasts longer is retried by its user, who knows why. */
export function createKafka(config: MessagingConfig, part: string): Kafka {
  mendRequestQueueTimer();
  return new Kafka({
    clientId: `${config.topicPrefix}${config.service}-${part}`,
    brokers: [...config.brokers],
    logLevel: logLevel.INFO,
    logCreator: kafkaLog(),
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    socketFactory: withoutDelay,
  });
}

// Small requests must not wait for Nagle's algorithm; local and in-cluster brokers are reached without TLS.
const withoutDelay: ISocketFactory = ({ host, port, onConnect }) => {
  const socket = net.connect({ host, port, noDelay: true, keepAlive: true }, onConnect);
  return socket;
};
