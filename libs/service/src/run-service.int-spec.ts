import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { aNamespace } from '../../../test/support/namespace.js';
import { ToyProcess } from '../test/toy-process.js';

const namespace = aNamespace();
let processes: ToyProcess[] = [];

function aToy(environment: Record<string, string> = {}): ToyProcess {
  const toy = new ToyProcess({ ...namespace.environment, ...environment });
  processes.push(toy);
  return toy;
}

describe('a service process', () => {
  afterEach(async () => {
    for (const toy of processes) {
      toy.signal('SIGKILL');
      await toy.exitCode();
    }
    processes = [];
    await namespace.drop();
  });

  it('finishes what is under way when it is told to stop, says that it is not ready, and exits with 0', async () => {
    const toy = aToy({ SHUTDOWN_GRACE_MS: '400' });
    const url = await toy.url();
    const slow = fetch(`${url}/v1/slow?ms=900`);
    await sleep(100);

    toy.signal('SIGTERM');
    await sleep(100);
    const ready = await fetch(`${url}/health/ready`);
    const answer = await slow;

    expect({ status: ready.status, connection: ready.headers.get('connection') }).toEqual({
      status: 503,
      connection: 'close',
    });
    expect(answer.status).toBe(200);
    expect(await toy.exitCode()).toBe(0);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('fails no request of clients that go on calling while it stops', async () => {
    // Long enough for every client to be told, also on a busy machine.
    const toy = aToy({ SHUTDOWN_GRACE_MS: '2000' });
    const url = await toy.url();
    const statuses: number[] = [];
    let stopping = false;
    const client = async (): Promise<void> => {
      while (!stopping) {
        const response = await fetch(`${url}/v1/slow?ms=5`);
        statuses.push(response.status);
        await response.text();
        if (response.headers.get('connection') === 'close') return;
      }
    };
    const clients = Array.from({ length: 16 }, client);
    await sleep(300);

    toy.signal('SIGTERM');
    await Promise.all(clients);
    stopping = true;

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(statuses.length).toBeGreaterThan(16);
    expect(await toy.exitCode()).toBe(0);
  });

  it('ends at once at the second signal', async () => {
    const toy = aToy({ SHUTDOWN_GRACE_MS: '5000' });
    await toy.url();

    toy.signal('SIGTERM');
    await sleep(100);
    const signalledAt = performance.now();
    toy.signal('SIGINT');

    expect(await toy.exitCode()).toBe(1);
    expect(performance.now() - signalledAt).toBeLessThan(2_000);
  });

  it('ends when its time is up, whatever still hangs', async () => {
    const toy = aToy({ SHUTDOWN_TIMEOUT_MS: '1000' });
    const url = await toy.url();
    const hanging = expect(fetch(`${url}/v1/slow?ms=60000`)).rejects.toThrow('fetch failed');
    await sleep(100);

    toy.signal('SIGTERM');

    expect(await toy.exitCode()).toBe(1);
    await hanging;
    expect(toy.log).toContain('finish HTTP requests');
  });

  it('logs a rejection that nobody handles, and ends', async () => {
    const toy = aToy();

    await fetch(`${await toy.url()}/v1/reject`, { method: 'POST' }).catch(() => undefined);

    expect(await toy.exitCode()).toBe(1);
    expect(toy.log).toContain('nobody waits for this');
  });

  it('does not start with a bad variable, and names it', async () => {
    const toy = aToy({ KAFKA_BROKERS: 'nowhere', REDIS_URL: 'hunter2' });

    expect(await toy.exitCode()).toBe(1);
    expect(toy.log).toContain('KAFKA_BROKERS: expected a comma-separated list of host:port');
    expect(toy.log).toContain('REDIS_URL');
    expect(toy.log).not.toContain('hunter2');
  });

  it('takes requests while Kafka, Redis and the identity provider are away', async () => {
    const toy = aToy({
      KAFKA_BROKERS: '127.0.0.1:9',
      REDIS_URL: 'redis://127.0.0.1:9',
      OIDC_ISSUER: 'http://127.0.0.1:9',
    });
    const url = await toy.url();

    const [ready, answer] = [await fetch(`${url}/health/ready`), await fetch(`${url}/v1/slow?ms=1`)];

    expect([ready.status, answer.status]).toEqual([200, 200]);
    toy.signal('SIGTERM');
    await toy.exitCode();
  });

  it('without the role http serves probes alone', async () => {
    const toy = aToy({ SERVICE_ROLES: 'relay,timers' });
    const url = await toy.url();

    const statuses = await Promise.all(
      ['/health/live', '/health/ready', '/metrics', '/v1/slow?ms=1'].map(
        async (path) => (await fetch(`${url}${path}`)).status,
      ),
    );

    expect(statuses).toEqual([200, 200, 200, 404]);
  });
});
