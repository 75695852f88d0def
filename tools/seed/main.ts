import { RefusedRequest } from '../../test/support/api-client.js';
import { Hub } from '../../test/support/hub.js';
import { environmentOf, startServers } from '../servers/start-servers.js';
import { loadFund } from './load-fund.js';
import { loadPartners } from './load-partners.js';
import { loadRequest } from './load-requests.js';
import { readSeedData, type SeedData, type SeedRequest } from './seed-data.js';

// The services are started for the load with the prefixes they have by default, so `npm run start:…` finds the data;
// variables of the same names choose others.
const { DATABASE_PREFIX = 'hub-', TOPIC_PREFIX = '', REDIS_PREFIX = 'hub' } = process.env;
const NAMESPACE = {
  databasePrefix: DATABASE_PREFIX,
  topicPrefix: TOPIC_PREFIX,
  redisPrefix: REDIS_PREFIX,
  environment: { DATABASE_PREFIX, TOPIC_PREFIX, REDIS_PREFIX },
  drop: () => Promise.resolve(),
};

const OLDER_SEED =
  'If the database holds an older version of the seed data: npm run servers:stop, remove .data, and seed again.';

await seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof RefusedRequest && error.status === 422) console.error(OLDER_SEED);
  process.exitCode = 1;
});

async function seed(): Promise<void> {
  Object.assign(process.env, environmentOf(await startServers()));
  const hub = await Hub.start({ label: 'seed', namespace: NAMESPACE });
  try {
    await load(hub, await readSeedData());
  } finally {
    await hub.stop();
  }
}

async function load(hub: Hub, data: SeedData): Promise<void> {
  const { providers, offers, practices, contributions, requests } = data;
  await loadPartners(hub, data);
  console.log(`${providers.length} providers, ${offers.length} offers, ${practices.length} practices`);
  await loadFund(hub, contributions);
  console.log(`1 fund, ${contributions.length} contributions`);
  for (const request of requests) await loadRequest(hub, request);
  const howMany = (how: SeedRequest['load']) => requests.filter(({ load }) => load === how).length;
  console.log(`${howMany('submitted')} requests submitted, ${howMany('draft')} drafted`);
  console.log(`${howMany('skip')} left out, because no State is named`);
}
