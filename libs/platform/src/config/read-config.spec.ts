import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadConfiguration } from './bad-configuration.js';
import { readConfig } from './read-config.js';
import { refuseUnknownVariables } from './refuse-unknown.js';
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

  it('takes a secret from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'redis-url');
    writeFileSync(file, 'rediss://hub:hunter2@redis:6379\n');

    expect(read({ REDIS_URL_FILE: file }).REDIS_URL).toBe('rediss://hub:hunter2@redis:6379');
    expect(() => read({ REDIS_URL_FILE: file, REDIS_URL: 'redis://other' })).toThrow(
      /REDIS_URL: expected either/,
    );
    expect(() => read({ REDIS_URL_FILE: '/nowhere/at/all' })).toThrow(/REDIS_URL_FILE: expected a file/);
  });

  it('refuses a misspelt variable and says what it may have meant', () => {
    const checking = () => {
      refuseUnknownVariables({
        KAFKA_BROKER: 'a:9092',
        PATH: '/bin',
        KAFKA_PASSWORD_FILE: '/run/secrets/kafka',
      });
    };

    expect(checking).toThrow(BadConfiguration);
    expect(checking).toThrow('KAFKA_BROKER: expected a known variable, such as KAFKA_BROKERS');
  });

  it('never shows a secret', () => {
    const reading = () =>
      read({ MONGODB_URL: 'postgres://me:hunter2@host', REDIS_URL: 'hunter2', PORT: 'hunter2' });

    expect(reading).toThrow(/MONGODB_URL/);
    expect(reading).not.toThrow(/hunter2/);
  });
});
