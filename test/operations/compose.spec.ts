import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { textOf } from './manifests.js';

interface ComposeService {
  readonly build?: { readonly target: string };
  readonly restart?: string;
  readonly mem_limit?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[]; readonly timeout: string };
}

const { services } = parse(textOf('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, ComposeService>>;
};
const seconds = (text: string): number => Number(/^(\d+)s$/.exec(text)?.[1] ?? Number.NaN);
const megabytes = (text: string): number => {
  const [, amount, unit] = /(\d+)([mg])$/.exec(text) ?? [];
  return Number(amount) * (unit === 'g' ? 1_024 : 1);
};

// A check that is given up goes on running beside the next one, until nothing else does.
const TO_START_NODE_S = 10;
const TO_START_A_SHELL_OR_JAVA_S = 20;

describe('the system in Docker', () => {
  it('has a check of health for every server, in its own file or in the image', () => {
    const lasting = Object.entries(services).filter(([, { restart }]) => restart !== 'no');
    const unchecked = lasting.filter(
      ([, { healthcheck, build }]) => healthcheck === undefined && build === undefined,
    );

    expect(lasting.length).toBeGreaterThan(7);
    expect(unchecked).toEqual([]);
  });

  it('gives checks that start Node, a shell of the database or Java time to do so', () => {
    const ofServers = [services['mongodb'], services['kafka']].map(
      (service) => service?.healthcheck?.timeout ?? '',
    );
    const ofImages = [...textOf('Dockerfile').matchAll(/^HEALTHCHECK .*--timeout=(\S+)/gm)];

    for (const timeout of ofServers)
      expect(seconds(timeout)).toBeGreaterThanOrEqual(TO_START_A_SHELL_OR_JAVA_S);
    expect(ofImages).toHaveLength(2);
    for (const [, timeout = ''] of ofImages) expect(seconds(timeout)).toBeGreaterThanOrEqual(TO_START_NODE_S);
  });

  it('leaves room in Kafka’s memory for the heap of its check beside its own', () => {
    const kafka = services['kafka'];
    const heapIn = (text: string): number => megabytes(/-Xmx(\d+[mg])/.exec(text)?.[1] ?? '');
    const own = heapIn(kafka?.environment?.['KAFKA_HEAP_OPTS'] ?? '');
    const ofCheck = heapIn(kafka?.healthcheck?.test.join(' ') ?? '');

    // Java needs about half as much again outside its heap.
    expect((own + ofCheck) * 1.5).toBeLessThan(megabytes(kafka?.mem_limit ?? ''));
  });
});
