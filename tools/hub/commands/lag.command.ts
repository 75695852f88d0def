import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import { KafkaGroupOffsets } from '@hub/messaging/kafka/kafka-group-offsets.js';
import { EVENT_TOPIC_NAMES } from '@hub/contracts/topics.js';
import { RELAYS } from '@hub/messaging/relay/relay-lease.js';
import type { Operator } from '../operator.js';
import type { HubCommand } from '../hub-command.js';

interface GroupLag {
  readonly service: string;
  readonly topic: string;
  readonly messages: number;
}

interface RelayPlace {
  readonly service: string;
  readonly isHeld: boolean;
  /** Everything committed up to then is published. */
  readonly publishedUpTo: Date | undefined;
}

/** `hub lag`: who waits for whom. */
export const LAG: HubCommand = {
  name: 'lag',
  summary: 'how far consumers are behind Kafka, and Kafka behind the databases',
  usage: ['lag   ends with 1 when a consumer is behind or a relay has no holder'],
  async run(operator) {
    const consumers = await consumerLags(operator);
    const relays = await relayPlaces(operator);
    const lines = [
      ...consumers.map(
        ({ service, topic, messages }) => `${service} is ${String(messages)} behind in ${topic}`,
      ),
      ...relays.map(relayLine),
    ];
    const isWell = consumers.every(({ messages }) => messages === 0) && relays.every(({ isHeld }) => isHeld);
    return { lines, json: { consumers, relays }, isWell };
  },
};

async function consumerLags({ messaging }: Operator): Promise<readonly GroupLag[]> {
  const topics = EVENT_TOPIC_NAMES.map((name) => `${messaging.topicPrefix}${name}`);
  const lags: GroupLag[] = [];
  for (const service of ['intake', 'matching', 'funding']) {
    const group = new KafkaGroupOffsets(
      createKafka(messaging, 'lag'),
      `${messaging.topicPrefix}${service}`,
      topics,
    );
    const ends = await group.ends();
    const committed = await group.committed();
    await group.close();
    for (const topic of topics) {
      const places = [...ends].filter(([place]) => place.startsWith(`${topic}/`));
      // A group that has never committed anything of a topic does not listen to it.
      if (!places.some(([place]) => (committed.get(place) ?? -1) >= 0)) continue;
      const messages = places.reduce(
        (sum, [place, end]) => sum + end - Math.max(0, committed.get(place) ?? 0),
        0,
      );
      lags.push({ service, topic, messages });
    }
  }
  return lags;
}

interface Lease {
  readonly _id: string;
  readonly expiresAt?: Date;
  readonly place?: { readonly at: Date };
}

async function relayPlaces(operator: Operator): Promise<readonly RelayPlace[]> {
  const places: RelayPlace[] = [];
  for (const [service, db] of await operator.databases())
    for await (const lease of db.collection<Lease>(RELAYS).find({ expiresAt: { $exists: true } }))
      places.push({
        service,
        isHeld: (lease.expiresAt?.getTime() ?? 0) > Date.now(),
        publishedUpTo: lease.place?.at,
      });
  return places;
}

const relayLine = ({ service, isHeld, publishedUpTo }: RelayPlace): string =>
  `${service} ${isHeld ? 'relays' : 'HAS NO RELAY'}; published up to ${publishedUpTo?.toISOString() ?? 'nothing yet'}`;
