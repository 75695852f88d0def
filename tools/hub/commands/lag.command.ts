import { EVENT_TOPIC_NAMES } from '@hub/contracts/topics.js';
import { groupLag, type TopicLag } from '@hub/messaging/kafka/group-lag.js';
import { type RelayProgress, relayProgress } from '@hub/messaging/relay/relay-progress.js';
import type { HubCommand } from '../hub-command.js';
import { type Operator, STORING_SERVICES } from '../operator.js';

interface OfService {
  readonly service: string;
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

async function consumerLags({ messaging }: Operator): Promise<readonly (OfService & TopicLag)[]> {
  const lags: (OfService & TopicLag)[] = [];
  for (const service of STORING_SERVICES)
    for (const lag of await groupLag({ ...messaging, service }, EVENT_TOPIC_NAMES))
      lags.push({ service, ...lag });
  return lags;
}

async function relayPlaces(operator: Operator): Promise<readonly (OfService & RelayProgress)[]> {
  const places: (OfService & RelayProgress)[] = [];
  for (const [service, db] of await operator.databases())
    for (const place of await relayProgress(db, new Date())) places.push({ service, ...place });
  return places;
}

const relayLine = ({ service, isHeld, publishedUpTo }: OfService & RelayProgress): string =>
  `${service} ${isHeld ? 'relays' : 'HAS NO RELAY'}; published up to ${publishedUpTo?.toISOString() ?? 'nothing yet'}`;
