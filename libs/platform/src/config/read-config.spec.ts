import { describe, expect, it } from '@jest/globals';
import { BadConfiguration, readConfig } from './read-config.js';
import { ServiceConfig } from './service-config.js';

const read = (environment: Record<string, string>) => readConfig(ServiceConfig, { environment });

describe('the configuration', () => {
  it('has a default for everything and is frozen', () => {
    const config = read({});

    expect(config).toMatchObject({
      OIDC_AUDIENCE: 'connection-hub',
      DATABASE_PREFIX: 'hub-',
      TOPIC_PREFIX: '',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('reads numbers, lists and flags, and takes an empty variable as absent', () => {
    const config = read({
      PORT: '3001',
      KAFKA_BROKERS: 'a:9092, b:9093',
      SERVICE_ROLES: 'http,relay',
      TRUST_PROXY: 'true',
      HOST: '',
    });

    expect(config).toMatchObject({
      PORT: 3001,
      KAFKA_BROKERS: ['a:9092', 'b:9093'],
      SERVICE_ROLES: ['http', 'relay'],
      TRUST_PROXY: true,
      HOST: '127.0.0.1',
    });
  });

  it('names every bad variable and what was expected', () => {
    const reading = () => read({ PORT: '99999', SERVICE_ROLES: 'http,cook', OIDC_ISSUER: 'nowhere' });

    expect(reading).toThrow(BadConfiguration);
    expect(reading).toThrow(/PORT: expected a port number, 0 to 65535/);
    expect(reading).toThrow(/SERVICE_ROLES: expected a comma-separated list of http, consumer/);
    expect(reading).toThrow(/OIDC_ISSUER: expected an http\(s\) URL/);
  });

  it('never shows a secret', () => {
    const reading = () =>
      read({ MONGODB_URL: 'postgres://me:hunter2@host', REDIS_URL: 'hunter2', PORT: 'hunter2' });

    expect(reading).toThrow(/MONGODB_URL/);
    expect(reading).not.toThrow(/hunter2/);
  });
});
