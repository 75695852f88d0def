import net from 'node:net';
import tls from 'node:tls';
import { Kafka, logLevel } from 'kafkajs';
import type { ISocketFactory, KafkaConfig } from 'kafkajs';
import type { KafkaSecurity, MessagingConfig } from '../messaging-config.js';
import { kafkaLog } from './kafka-log.js';
import { mendRequestQueueTimer } from './request-queue-timer.js';

const KEEP_ALIVE_MS = 60_000;

/** A kafkajs client whose retries stay short: what lasts longer is retried by its user, who knows why. */
export function createKafka(config: MessagingConfig, part: string): Kafka {
  mendRequestQueueTimer();
  return new Kafka({
    clientId: `${config.topicPrefix}${config.service}-${part}`,
    brokers: [...config.brokers],
    ...secured(config.security),
    logLevel: logLevel.INFO,
    logCreator: kafkaLog(),
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
    socketFactory: withoutDelay,
  });
}

// Small requests must not wait for Nagle's algorithm.
const withoutDelay: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  // kafkajs passes nothing for `ssl` where none is configured, whatever its types say.
  const socket = (ssl as typeof ssl | undefined)
    ? tls.connect({ host, port, ...(net.isIP(host) === 0 ? { servername: host } : {}), ...ssl }, onConnect)
    : net.connect({ host, port }, onConnect);
  return socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_MS);
};

function secured(security: KafkaSecurity | undefined): Pick<KafkaConfig, 'ssl' | 'sasl'> {
  if (security === undefined) return {};
  const { tls: isTls, certificate, sasl } = security;
  return {
    ...(isTls ? { ssl: { ...certificate } } : {}),
    // One object for each mechanism: kafkajs' type is a union.
    ...(sasl === undefined ? {} : { sasl: sasl as KafkaConfig['sasl'] & object }),
  };
}
