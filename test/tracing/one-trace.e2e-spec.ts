import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { type CollectedSpan, SpanCollector } from './span-collector.js';

interface HasHistory {
  readonly _id: string;
  readonly history: readonly { readonly traceparent?: string }[];
}

const collector = new SpanCollector();
const PATIENCE = { timeoutMs: 60_000 };
let hub: Hub;
let journey: Journey;

beforeAll(async () => {
  const endpoint = await collector.start();
  hub = await Hub.start({ label: 'tracing', environment: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of STEPS) await play(journey, step);
});

afterAll(async () => {
  await hub.end();
  await collector.stop();
});

/** The span and what led to it, the first of the trace last. */
function wayOf(span: CollectedSpan): readonly CollectedSpan[] {
  const parent = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent === undefined ? [span] : [span, ...wayOf(parent)];
}

const saidOf = ({ service, name }: CollectedSpan): string => `${service}: ${name}`;

describe('a trace', () => {
  it('goes from a POST through relay and Kafka to matching and funding, and back to intake', async () => {
    const ways = await eventually(() => {
      const found = collector.spans
        .filter(({ service, name }) => service === 'intake' && name.startsWith('handle '))
        .map((span) => wayOf(span));
      const through = (other: string) =>
        found.find((way) => way.some(({ service }) => service === other) && way.at(-1)?.parentSpanId === '');
      expect(through('matching')).toBeDefined();
      expect(through('funding')).toBeDefined();
      return [through('matching') ?? [], through('funding') ?? []];
    }, PATIENCE);

    for (const way of ways) {
      const said = way.map(saidOf);
      expect(new Set(way.map(({ traceId }) => traceId)).size).toBe(1);
      expect(said.at(-1)).toMatch(/^\w+: (?:POST|PUT) \/v1\//);
      expect(said[0]).toMatch(/^intake: handle (?:matching|funding)\./);
      expect(said[1]).toMatch(/^(?:matching|funding): publish (?:matching|funding)\./);
    }
  });

  it('can be found from the history of the request', async () => {
    const client = await MongoClient.connect(hub.environment.MONGODB_URL ?? '');
    const requests = client.db(`${hub.namespace.databasePrefix}intake`).collection<HasHistory>('requests');
    const document = await requests.findOne({ _id: journey.requestId });
    await client.close();
    const noted = document?.history.map(({ traceparent }) => traceparent?.slice(3, 35) ?? 'none') ?? [];

    expect(noted.length).toBeGreaterThan(10);
    // A service sends its spans some seconds after they ended.
    await eventually(() => {
      const traceIds = new Set(collector.spans.map(({ traceId }) => traceId));
      expect(noted.filter((id) => !traceIds.has(id))).toEqual([]);
    }, PATIENCE);
  });

  it('says nothing of people and nothing that they wrote', () => {
    const told = JSON.stringify(collector.spans);

    expect(told).not.toContain(journey.programme.title);
    expect(told).not.toMatch(/focal-point|drafter\.|eyJ/);
  });
});
