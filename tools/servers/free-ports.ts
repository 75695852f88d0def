import { createServer, type Server } from 'node:net';

// Below the range from which systems take the ports of outgoing connections: a client that keeps trying to reach
// a stopped server could otherwise be given that very port, connect to itself and keep the server from coming back.
const LOWEST = 20_000;
const HIGHEST = 31_999;

/** Loopback ports that nothing listens on at this moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held: Server[] = [];
  try {
    while (held.length < count) {
      const server = await listen(LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST)));
      if (server !== undefined) held.push(server);
    }
    return held.map(portOf);
  } finally {
    await Promise.all(held.map(close));
  }
}

/** Whether a process could listen on this loopback port now. */
export async function isFree(port: number): Promise<boolean> {
  const server = await listen(port);
  if (server !== undefined) await close(server);
  return server !== undefined;
}

function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
