import { environmentOf, startServers } from '../servers/start-servers.js';
import { createAllTopics } from './create-all-topics.js';

const environment =
  process.env.KAFKA_BROKERS === undefined
    ? { ...process.env, ...environmentOf(await startServers({ only: ['kafka'] })) }
    : process.env;

const created = await createAllTopics(environment);
console.log(
  created.length === 0 ? 'All topics exist.' : `Created ${created.length} topics:\n${created.join('\n')}`,
);
