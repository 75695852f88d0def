import { describe, expect, it } from '@jest/globals';
import { HealthRegistry } from './health-registry.js';

describe('readiness', () => {
  it('needs every essential part and reports the others', async () => {
    const health = new HealthRegistry();
    health.add('mongodb', () => Promise.resolve(true));
    health.add('redis', () => Promise.reject(new Error('away')), 'degrading');

    expect(await health.readiness()).toEqual({ ready: true, checks: { mongodb: 'up', redis: 'down' } });

    health.add('consumer', () => false);

    expect(await health.readiness()).toMatchObject({ ready: false, checks: { consumer: 'down' } });
  });

  it('ends when the service stops', async () => {
    const health = new HealthRegistry();

    health.stop();

    expect(await health.readiness()).toEqual({ ready: false, checks: {} });
  });
});
