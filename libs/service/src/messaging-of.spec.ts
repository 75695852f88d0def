import { describe, expect, it } from '@jest/globals';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { messagingOf } from './messaging-of.js';

const of = (environment: Record<string, string>) =>
  messagingOf(readConfig(ServiceConfig, { environment }), 'intake');

describe("Kafka's security", () => {
  it('is off on loopback', () => {
    expect(of({}).security).toBeUndefined();
  });

  it('is TLS with a name and a password', () => {
    const { security } = of({
      KAFKA_TLS: 'true',
      KAFKA_SASL: 'scram-sha-512',
      KAFKA_USERNAME: 'intake',
      KAFKA_PASSWORD: 'hunter2',
    });

    expect(security).toEqual({
      tls: true,
      sasl: { mechanism: 'scram-sha-512', username: 'intake', password: 'hunter2' },
    });
  });

  it.each([
    ['a password without a mechanism', { KAFKA_PASSWORD: 'hunter2' }],
    ['a mechanism without a password', { KAFKA_SASL: 'scram-sha-256', KAFKA_USERNAME: 'intake' }],
    ['plain without TLS', { KAFKA_SASL: 'plain', KAFKA_USERNAME: 'intake', KAFKA_PASSWORD: 'hunter2' }],
    ['a certificate without its key', { KAFKA_TLS: 'true', KAFKA_CERTIFICATE_FILE: '/etc/kafka/tls.crt' }],
    ['a certificate without TLS', { KAFKA_CERTIFICATE_FILE: '/a', KAFKA_KEY_FILE: '/b' }],
    [
      'a file that is not there',
      { KAFKA_TLS: 'true', KAFKA_CERTIFICATE_FILE: '/nowhere', KAFKA_KEY_FILE: '/nowhere' },
    ],
  ])('is refused with %s, without showing a secret', (_what, environment) => {
    const reading = () => of(environment as unknown as Record<string, string>);

    expect(reading).toThrow(/KAFKA_/);
    expect(reading).not.toThrow(/hunter2/);
  });
});
