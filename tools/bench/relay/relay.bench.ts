import { MongoClient } from 'mongodb';
import { createAllTopics } from '../../topics/create-all-topics.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram } from '../harness/child-program.js';
import { interleave } from '../harness/interleave.js';
import { untilCalm } from '../harness/process-usage.js';
import { comparisonTable } from '../harness/table.js';

/** Events per second from a committed backlog through relay and consumer to their stored effects. */
export const RELAY: Bench = { name: 'relay', run };

interface Size {
  readonly aggregates: number;
  readonly eventsEach: number;
}

async function run(context: BenchContext): Promise<BenchReport> {
  const { environment, repeats, progress, quick } = context;
  const oneEnvironment = { ...environment, TOPIC_PREFIX: `${environment['TOPIC_PREFIX'] ?? ''}one-` };
  await createAllTopics(environment);
  await createAllTopics(oneEnvironment);
  const ourSize: Size = { aggregates: 250, eventsEach: quick ? 4 : 24 };
  const oneSize: Size = { aggregates: 250, eventsEach: quick ? 1 : 4 };
  const one = startProgram(context, 'relay/one-at-a-time.program.js');
  const relay = startProgram(context, 'relay/relay.program.js');
  const consumer = startProgram(context, 'relay/consumer.program.js');
  const pids = [one.pid, relay.pid, consumer.pid];
  const baseline = {
    name: 'one at a time',
    run: async (round: number): Promise<number> => {
      await one.ask({ round, ...oneSize });
      await untilCalm(pids);
      return rate(oneSize, await one.ask<number>('go'));
    },
  };
  const ours = {
    name: 'relay and consumer',
    run: async (round: number): Promise<number> => {
      await relay.ask({ round, ...ourSize });
      await untilCalm(pids);
      const startedAt = performance.now();
      await relay.ask('go');
      await consumer.ask(ourSize.aggregates * ourSize.eventsEach);
      return rate(ourSize, performance.now() - startedAt);
    },
  };
  const rounds = await interleave(baseline, ours, repeats, (name, round, perSecond) =>
    progress(`${name} ${round}: ${perSecond.toFixed(0)} events/s`),
  );
  return {
    title: 'Relaying and consuming events',
    table: comparisonTable([{ figure: 'events/s', ...rounds, aim: { atLeast: 3 } }]),
    parameters: parameters(ourSize, oneSize, repeats),
    checks: [
      await everyEffect(environment, 'one-at-a-time', oneSize, repeats),
      await everyEffect(environment, 'relay-effects', ourSize, repeats),
    ],
  };
}

const rate = ({ aggregates, eventsEach }: Size, elapsedMs: number): number =>
  (aggregates * eventsEach) / (elapsedMs / 1_000);

const sizeOf = ({ aggregates, eventsEach }: Size): string =>
  `${aggregates * eventsEach} events of ${aggregates} aggregates`;

const parameters = (ours: Size, one: Size, repeats: number): readonly string[] => [
  `Ours: a backlog of ${sizeOf(ours)}, about 2 kB each, committed before the relay starts; from the start of ` +
    'HistoryRelay (one process) through Kafka and KafkaStrategy (another) to the last effect stored by ' +
    `AggregateStore. ${repeats} runs of each side after a warm-up.`,
  `Baseline: kafkajs eachMessage with the same store write on ${sizeOf(one)} that are in Kafka already; from the ` +
    'first message to the last effect. It neither reads an outbox nor publishes, nor validates payloads.',
];

/** @throws Error when effects are missing or were stored twice */
async function everyEffect(
  environment: Readonly<Record<string, string>>,
  database: string,
  { aggregates, eventsEach }: Size,
  repeats: number,
): Promise<string> {
  const expected = aggregates * eventsEach * (repeats + 1);
  const client = await MongoClient.connect(environment['MONGODB_URL'] ?? '');
  try {
    const [sum] = await client
      .db(`${environment['DATABASE_PREFIX'] ?? ''}${database}`)
      .collection('notes')
      .aggregate<{ versions: number; noted: number }>([
        { $group: { _id: null, versions: { $sum: '$version' }, noted: { $sum: '$noted' } } },
      ])
      .toArray();
    if (sum?.versions !== expected || sum.noted !== expected)
      throw new Error(`${database}: ${expected} effects expected, ${sum?.versions ?? 0} stored`);
    return `${expected} effects of ${expected} events in ${database}, each exactly once.`;
  } finally {
    await client.close();
  }
}
