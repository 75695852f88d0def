import { Hub } from '../../test/support/hub.js';
import { environmentOf, startServers } from '../servers/start-servers.js';
import { loadFund } from './load-fund.js';
import { loadPartners } from './load-partners.js';
import { loadRequest } from './load-requests.js';
import { readSeedData } from './seed-data.js';

// The services are started for the load with the prefixes they have by default, so `npm run start:…` finds the data.
const DEFAULT_NAMESPACE = {
  databasePrefix: 'hub-',
  topicPrefix: '',
  redisPrefix: 'hub',
  environment: {},
  drop: () => Promise.resolve(),
};

Object.assign(process.env, environmentOf(await startServers()));
const hub = await Hub.start({ label: 'seed', namespace: DEFAULT_NAMESPACE });
try {
  const data = await readSeedData();
  await loadPartners(hub, data);
  console.log(
    `${data.providers.length} providers, ${data.offers.length} offers, ${data.practices.length} practices`,
  );
  await loadFund(hub, data.contributions);
  console.log(`1 fund, ${data.contributions.length} contributions`);
  for (const request of data.requests) await loadRequest(hub, request);
  for (const state of ['submitted', 'draft', 'skip'] as const) {
    const count = data.requests.filter(({ load }) => load === state).length;
    console.log(`${count} requests ${state === 'skip' ? 'left out: they name no State' : `as ${state}`}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await hub.stop();
}
