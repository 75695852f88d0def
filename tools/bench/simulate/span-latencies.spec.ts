import { describe, expect, it } from '@jest/globals';
import type { CollectedSpan } from '../../../test/tracing/span-collector.js';
import { latenciesOf } from './span-latencies.js';

const AT_MS = 1_800_000_000_000;

const aSpan = (
  [service, name]: readonly [string, string],
  [spanId, parentSpanId]: readonly [string, string],
  [startMs, endMs]: readonly [number, number],
  traceId = 'one',
): CollectedSpan => ({
  ...{ service, name, traceId, spanId, parentSpanId, attributes: {} },
  startTimeUnixNano: String(BigInt(AT_MS + startMs) * 1_000_000n),
  endTimeUnixNano: String(BigInt(AT_MS + endMs) * 1_000_000n),
});

const POST = aSpan(['intake', 'POST /v1/requests/:id/clear'], ['a', ''], [0, 20]);
const PUBLISH = aSpan(['intake', 'publish intake.request.cleared.v1'], ['b', 'a'], [10, 35]);
const MATCH = aSpan(['matching', 'handle intake.request.cleared.v1'], ['c', 'b'], [40, 60]);
const TELL = aSpan(['intake', 'handle intake.request.cleared.v1'], ['d', 'b'], [38, 45]);

// Nanoseconds since 1970 do not fit a number to the last digit.
const roundedOf = (spans: readonly CollectedSpan[]) => {
  const entries = Object.entries(latenciesOf(spans) as unknown as Record<string, readonly number[]>);
  return Object.fromEntries(entries.map(([name, samples]) => [name, samples.map(Math.round)]));
};

describe('the latencies of a run', () => {
  it('are read off the spans of each write, from its POST on', () => {
    const later = aSpan(['matching', 'publish matching.shortlist.drawn-up.v1'], ['e', 'c'], [55, 90]);

    expect(roundedOf([TELL, later, MATCH, PUBLISH, POST])).toEqual({
      answered: [20],
      relayed: [15],
      matched: [25],
      told: [10],
      untilRelayed: [35],
      untilMatched: [60],
      untilTold: [45],
    });
  });

  it('leave out reads, other services and what has not got so far', () => {
    const read = aSpan(['intake', 'GET /v1/requests/:id'], ['a', ''], [0, 5], 'two');
    const other = aSpan(['matching', 'POST /v1/offers'], ['a', ''], [0, 5], 'three');
    const { answered, relayed } = roundedOf([read, other, POST]);

    expect(answered).toEqual([20]);
    expect(relayed).toEqual([]);
  });
});
