import { localServers, startServers } from './start-servers.js';

const COMMANDS: Record<string, () => Promise<void>> = { start, stop, status };

async function start(): Promise<void> {
  const servers = await startServers();
  for (const server of Object.values(servers)) console.log(`${server.name.padEnd(8)} ${server.url}`);
}

async function stop(): Promise<void> {
  for (const server of localServers()) {
    const pid = server.pid;
    await server.stop();
    console.log(`${server.name.padEnd(8)} ${pid === undefined ? 'was not running' : `stopped (pid ${pid})`}`);
  }
}

function status(): Promise<void> {
  for (const server of localServers()) {
    const state = server.pid === undefined ? 'not running' : `${server.url} (pid ${server.pid})`;
    console.log(`${server.name.padEnd(8)} ${state}`);
  }
  return Promise.resolve();
}

const command = COMMANDS[process.argv[2] ?? ''];
if (command === undefined) {
  console.error('usage: servers start|stop|status');
  process.exitCode = 2;
} else {
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
