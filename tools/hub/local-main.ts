import { environmentOf, startServers } from '../servers/start-servers.js';

// The operators' commands against this machine's servers, unless the environment names others.
const isHelp = process.argv.slice(2).some((word) => word.endsWith('help')) || process.argv.length < 3;
if (!isHelp && process.env.KAFKA_BROKERS === undefined && process.env.MONGODB_URL === undefined)
  Object.assign(process.env, environmentOf(await startServers()));
await import('./main.js');
