import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { DeadLetters } from '@hub/messaging/dead-letters/dead-letters.js';
import type { DeadLetter } from '@hub/messaging/dead-letters/dead-letter.js';
import { headerText } from '@hub/messaging/envelope/cloud-event-headers.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { TopicLog } from '@hub/messaging/kafka/topic-log.js';
import type { Post } from '../../tools/bench/shortlist/arrivals.program.js';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import { requestsInTriage } from '../../tools/bench/shortlist/requests-in-triage.js';
import { loadPartners } from '../../tools/seed/load-partners.js';
import { readSeedData } from '../../tools/seed/seed-data.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { deliveredAgain, killMidBatch } from './mid-batch.js';
import { sizeOf, untilTakenIn } from './offsets.js';
import {
  eventOf,
  failingItsSchema,
  inject,
  POISON_NUMBER,
  SPOILED,
  tooEarly,
  type Poison,
} from './poison.js';
import { disorderIn, expectRepeats, published, type Published } from './published.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';
import { stored, verified } from './stored.js';

const REQUESTS = size(400, 60);
/** Requests are cleared portion by portion, until matching has been killed at the right moment of one. */
const PORTIONS = 10;
/** Facts about one request in the two topics, on average, by the time its shortlist is recorded. */
const FACTS_EACH = 8.2;
const POISONS = Math.ceil((REQUESTS * FACTS_EACH) / 100);
const CLEARED = 'intake.request.cleared.v1';
const DRAWN_UP = 'matching.shortlist.drawn-up.v1';
const TOO_EARLY = 'intake.request.not-found';
const PATIENCE = { timeoutMs: 90_000, intervalMs: 250 };

let hub: Hub;
let log: TopicLog;
let deadLetters: DeadLetters;
let intakesBus: KafkaEventBus;

beforeAll(async () => {
  hub = await Hub.start({
    label: 'poison-messages',
    services: ['intake', 'matching'],
    environment: { RATE_LIMIT: '0', CONSUMER_SESSION_MS: '1500', RELAY_LEASE_MS: '1500' },
  });
  const brokers = (hub.environment['KAFKA_BROKERS'] ?? '').split(',');
  const config = { brokers, topicPrefix: hub.namespace.topicPrefix, service: 'operator' };
  log = await TopicLog.open(config);
  deadLetters = await DeadLetters.open(config);
  intakesBus = new KafkaEventBus({ ...config, service: 'intake' });
  await loadPartners(hub, await readSeedData());
});

afterAll(async () => {
  await Promise.all([log.close(), deadLetters.close(), intakesBus.close()]);
  await hub.end();
});

describe('one message in a hundred that nobody can handle', () => {
  it('goes to the dead letters, harms no other, and has its effect once what was wrong is mended', async () => {
    const posts = await requestsInTriage(hub, REQUESTS + 1);
    const [withheld, ...cleared] = posts as [Post, ...Post[]];
    const spoiledFact = await eventOf(
      CLEARED,
      withheld.id,
      Number(/\d+/.exec(withheld.headers['if-match'] ?? '')) + 1,
    );
    const lateRequest = {
      key: 'late-request',
      id: aggregateIdFrom('http:focal-point.mkd:late-request', 'intake.request'),
    };
    const earlyFact = await eventOf(DRAWN_UP, lateRequest.id, 1);
    const poisons = [
      failingItsSchema(spoiledFact),
      tooEarly(earlyFact, TOO_EARLY),
      ...(await spoiled(POISONS - 2, cleared)),
    ];

    const kills = await killMidBatch(
      {
        environment: hub.environment,
        service: hub.service('matching'),
        topic: 'intake.request',
        collection: 'shortlists',
        requestId: '_id',
        moment: () => ({ operationType: 'insert' }),
        feed: (portion) => amongThem(cleared, poisons, portion),
      },
      { atLeast: 1, atMost: PORTIONS, untilRepeated: CLEARED },
    );
    const letters = await eventually(async () => {
      const listed = await deadLetters.list();
      expect(listed.map(numberAndReason).sort()).toEqual(poisons.flatMap(lettersOf).sort());
      return listed;
    }, PATIENCE);
    await untilShortlisted(cleared.map(({ id }) => id));
    await untilTakenIn(hub.environment, 'matching', 'intake.request');
    await untilTakenIn(hub.environment, 'intake', 'matching.shortlist');
    await expectOthersUnharmed();

    // The producer is mended and publishes its fact again, as it should have been; the letter is taken off the list.
    await intakesBus.publish([spoiledFact]);
    // The request that a fact came too early for is there now; the operator has the fact delivered once more.
    const late = await hub
      .as('focal-point.mkd')
      .intake.create<{ requestId: string }>('/v1/requests', realSizedRequest('MKD'), {
        key: lateRequest.key,
      });
    expect(late.requestId).toBe(lateRequest.id);
    expect(await deadLetters.replay({ id: earlyFact.id })).toHaveLength(1);
    await untilShortlisted([...cleared.map(({ id }) => id), withheld.id, lateRequest.id]);
    for (const { place } of letters) await deadLetters.discard({ id: place });
    expect(await deadLetters.list()).toEqual([]);

    const again = deliveredAgain(kills, await sound('intake.request'), CLEARED);
    sayFigures('poison messages', {
      messages:
        (await sizeOf(hub.environment, 'intake.request')) +
        (await sizeOf(hub.environment, 'matching.shortlist')),
      'of them poison': poisons.length,
      'dead letters': letters.length,
      'delivered again': again,
    });
    expectRepeats(again);
  }, 300_000);
});

/**
 * Both services read both topics, intake its own to tell people, matching its own to look for gifts that complete a plan:
 * both give up what nobody can read. What is only too early is intake's alone to give up.
 */
const lettersOf = ({ reason }: Poison, number: number): readonly string[] =>
  Array.from({ length: reason === TOO_EARLY ? 1 : 2 }, () => `${String(number)} ${reason}`);

/** Half of them about requests that are real, under their keys; half of each topic's. */
async function spoiled(count: number, real: readonly Post[]): Promise<readonly Poison[]> {
  const poisons = Array.from({ length: count }, async (_, index) => {
    const requestId = index % 4 < 2 ? (real[index]?.id ?? randomUUID()) : randomUUID();
    const event = await eventOf(index % 2 === 0 ? CLEARED : DRAWN_UP, requestId, 1);
    const spoil = SPOILED[(index >> 1) % SPOILED.length] ?? failingItsSchema;
    return spoil(event);
  });
  return Promise.all(poisons);
}

/** Clears one portion of the requests, with the poison spread among all of them. */
async function amongThem(posts: readonly Post[], poisons: readonly Poison[], portion: number): Promise<void> {
  const every = Math.floor(posts.length / poisons.length);
  const [from, to] = [portion, portion + 1].map((end) => Math.floor((end * posts.length) / PORTIONS)) as [
    number,
    number,
  ];
  const lanes = 16;
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let index = from + lane; index < to; index += lanes) {
        const poison = index % every === 0 ? poisons[index / every] : undefined;
        if (poison !== undefined) await inject(log, poison, index / every);
        await clear(posts[index] as Post);
      }
    }),
  );
}

async function clear({ path, headers, body }: Post): Promise<void> {
  const reply = await fetch(`${hub.service('intake').url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  if (!reply.ok) throw new Error(`clear: ${String(reply.status)} ${await reply.text()}`);
  await reply.text();
}

const numberAndReason = ({ reason, message }: DeadLetter): string =>
  `${headerText(message.headers, POISON_NUMBER) ?? '?'} ${reason}`;

/** Exactly these requests have a shortlist in intake, each recorded once. */
async function untilShortlisted(requestIds: readonly string[]): Promise<void> {
  await eventually(async () => {
    const requests = await stored(hub.environment, 'intake', 'requests', { 'history.type': 1 });
    const recorded = requests.flatMap(({ _id, history }) =>
      (history as { type: string }[])
        .filter(({ type }) => type === 'intake.request.shortlisted.v1')
        .map(() => String(_id)),
    );
    expect(recorded.sort()).toEqual([...requestIds].sort());
  }, PATIENCE);
}

async function expectOthersUnharmed(): Promise<void> {
  const shortlists = await verified(hub.environment, 'matching', 'shortlists', 'matching.shortlist');
  expect(shortlists).toEqual({ aggregates: REQUESTS, entries: REQUESTS, broken: [] });
  expect(await verified(hub.environment, 'intake', 'requests', 'intake.request')).toMatchObject({
    broken: [],
  });
  expect(disorderIn(await sound('intake.request'))).toEqual([]);
  expect(disorderIn(await sound('matching.shortlist'))).toEqual([]);
}

/** What a topic holds beside the poison. */
const sound = async (topic: string): Promise<readonly Published[]> =>
  (await published(hub.environment, topic)).filter(({ headers }) => headers[POISON_NUMBER] === undefined);
