import type { CollectedSpan } from '../../../test/tracing/span-collector.js';

/** Milliseconds, one sample for each write or event that got so far. */
export interface Latencies {
  /** A POST to intake, from its coming to its answer. */
  readonly answered: readonly number[];
  /** From the answer to Kafka's acknowledgement of the event. */
  readonly relayed: readonly number[];
  /** From there to the end in matching, and in intake itself (whom to tell, which waits for company). */
  readonly matched: readonly number[];
  readonly told: readonly number[];
  /** From the coming of the POST: to the acknowledgement, to the end in matching, and in intake. */
  readonly untilRelayed: readonly number[];
  readonly untilMatched: readonly number[];
  readonly untilTold: readonly number[];
}

/** Reads the way of each write to intake off its spans; every write is a trace of its own. */
export function latenciesOf(spans: readonly CollectedSpan[]): Latencies {
  const found: { readonly [K in keyof Latencies]: number[] } = {
    ...{ answered: [], relayed: [], matched: [], told: [] },
    ...{ untilRelayed: [], untilMatched: [], untilTold: [] },
  };
  for (const trace of tracesOf(spans)) {
    const post = trace.find(({ service, name }) => service === 'intake' && name.startsWith('POST /v1/'));
    if (post === undefined) continue;
    found.answered.push(end(post) - start(post));
    for (const publication of trace.filter(isPublication)) {
      found.relayed.push(end(publication) - end(post));
      found.untilRelayed.push(end(publication) - start(post));
      for (const handling of trace.filter(({ parentSpanId }) => parentSpanId === publication.spanId)) {
        const isMatching = handling.service === 'matching';
        found[isMatching ? 'matched' : 'told'].push(end(handling) - end(publication));
        found[isMatching ? 'untilMatched' : 'untilTold'].push(end(handling) - start(post));
      }
    }
  }
  return found;
}

const isPublication = ({ service, name }: CollectedSpan): boolean =>
  service === 'intake' && name.startsWith('publish ');
const start = ({ startTimeUnixNano }: CollectedSpan): number => Number(startTimeUnixNano) / 1e6;
const end = ({ endTimeUnixNano }: CollectedSpan): number => Number(endTimeUnixNano) / 1e6;

const tracesOf = (spans: readonly CollectedSpan[]): Iterable<readonly CollectedSpan[]> =>
  Map.groupBy(spans, ({ traceId }) => traceId).values();
