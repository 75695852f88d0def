import { readFileSync } from 'node:fs';
import type { KafkaSecurity, MessagingConfig } from '@hub/messaging/messaging-config.js';
import { BadConfiguration } from '@hub/platform/config/bad-configuration.js';
import type { ServiceConfig } from '@hub/platform/config/service-config.js';

type KafkaVariables = Pick<
  ServiceConfig,
  | 'KAFKA_BROKERS'
  | 'KAFKA_TLS'
  | 'KAFKA_CERTIFICATE_FILE'
  | 'KAFKA_KEY_FILE'
  | 'KAFKA_SASL'
  | 'KAFKA_USERNAME'
  | 'KAFKA_PASSWORD'
  | 'TOPIC_PREFIX'
>;

/**
 * How a service, or an operator's command, reaches Kafka.
 * @throws BadConfiguration when the variables of Kafka's security contradict each other or a file cannot be read
 */
export function messagingOf(config: Readonly<KafkaVariables>, service: string): MessagingConfig {
  const security = securityOf(config);
  return {
    brokers: config.KAFKA_BROKERS,
    topicPrefix: config.TOPIC_PREFIX,
    service,
    ...(security === undefined ? {} : { security }),
  };
}

function securityOf(config: Readonly<KafkaVariables>): KafkaSecurity | undefined {
  const certificate = certificateOf(config);
  const sasl = saslOf(config);
  if (!config.KAFKA_TLS && sasl === undefined) return undefined;
  return {
    tls: config.KAFKA_TLS,
    ...(certificate === undefined ? {} : { certificate }),
    ...(sasl === undefined ? {} : { sasl }),
  };
}

function certificateOf(config: Readonly<KafkaVariables>): KafkaSecurity['certificate'] {
  const { KAFKA_CERTIFICATE_FILE: cert, KAFKA_KEY_FILE: key } = config;
  if (cert === '' && key === '') return undefined;
  if (cert === '' || key === '' || !config.KAFKA_TLS)
    throw new BadConfiguration(
      'KAFKA_CERTIFICATE_FILE: expected together with KAFKA_KEY_FILE and KAFKA_TLS=true',
    );
  return { cert: textOf('KAFKA_CERTIFICATE_FILE', cert), key: textOf('KAFKA_KEY_FILE', key) };
}

function saslOf(config: Readonly<KafkaVariables>): KafkaSecurity['sasl'] {
  const { KAFKA_SASL: mechanism, KAFKA_USERNAME: username, KAFKA_PASSWORD: password } = config;
  if (mechanism === 'none') {
    if (username !== '' || password !== '')
      throw new BadConfiguration(
        'KAFKA_SASL: expected a mechanism, since KAFKA_USERNAME or KAFKA_PASSWORD is set',
      );
    return undefined;
  }
  if (username === '' || password === '')
    throw new BadConfiguration(`KAFKA_SASL: expected KAFKA_USERNAME and KAFKA_PASSWORD with ${mechanism}`);
  if (mechanism === 'plain' && !config.KAFKA_TLS)
    throw new BadConfiguration(
      'KAFKA_SASL: expected KAFKA_TLS=true with plain, which sends the password as it is',
    );
  return { mechanism, username, password };
}

function textOf(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadConfiguration(`${variable}: expected a file that can be read, not ${file}`);
  }
}
