// Runs once before the tests that need servers: compiles, starts what is not running yet, and leaves the addresses in
// the environment, which jest's workers inherit. The servers stay up for the next run; `npm run servers:stop` ends them.
import { ensureBuilt } from '../../tools/setup.mjs';

export default async function globalSetup() {
  ensureBuilt();
  const { startServers, environmentOf } = await import('../../dist/tools/servers/start-servers.js');
  Object.assign(process.env, environmentOf(await startServers()));
  const { dropLeftovers } = await import('../../dist/test/support/namespace.js');
  await dropLeftovers();
}
