import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { MongoClient } from 'mongodb';
import { isFree } from './free-ports.js';
import { localServers, startServers } from './start-servers.js';

const progress: string[] = [];
const start = (only: readonly ('mongodb' | 'redis' | 'oidc')[]) =>
  startServers({ dataFolder, only, progress: (line) => progress.push(line) });

let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'connection-hub-'));
});

afterAll(async () => {
  await Promise.all(localServers(dataFolder).map((server) => server.stop()));
  await rm(dataFolder, { recursive: true, force: true });
});

describe('a private set of servers', () => {
  it('is started once by two who start it at the same time', async () => {
    const [first, second] = await Promise.all([start(['redis']), start(['redis'])]);

    expect(second.redis.pid).toBe(first.redis.pid);
    expect(progress.filter((line) => line.startsWith('Redis: starting'))).toHaveLength(1);
  });

  it('keeps what it acknowledged over a crash, on the same port', async () => {
    const { redis } = await start(['redis']);
    const before = { url: redis.url, pid: redis.pid };
    await withRedis(redis.url, (client) => client.set('remembered', 'yes'));
    await withRedis(redis.url, (client) =>
      client.call('WAITAOF', '1', '0', '5000').catch(() => client.save()),
    );

    await redis.kill();
    expect(redis.pid).toBeUndefined();
    await redis.restart();

    expect(redis.url).toBe(before.url);
    expect(redis.pid).not.toBe(before.pid);
    expect(await withRedis(redis.url, (client) => client.get('remembered'))).toBe('yes');
  });

  it('ends nothing that has merely inherited a pid', async () => {
    const { redis } = await start(['redis']);
    const stateFile = join(dataFolder, 'servers.json');
    const state = await readFile(stateFile, 'utf8');
    const pid = redis.pid;

    await writeFile(stateFile, state.replace(/"start": "\d+"/, '"start": "1"'));
    await redis.stop();

    expect(await isFree(Number(new URL(redis.url).port))).toBe(false);
    await writeFile(stateFile, state);
    expect(redis.pid).toBe(pid);
  });

  it('moves a MongoDB whose port was taken, with its data', async () => {
    const { mongodb } = await start(['mongodb']);
    await withMongo(mongodb.url, (client) => client.db('x').collection('y').insertOne({ kept: true }));
    await mongodb.stop();
    const stateFile = join(dataFolder, 'servers.json');
    const port = new URL(mongodb.url).port;
    const redisPort = new URL((await start(['redis'])).redis.url).port;
    await writeFile(stateFile, (await readFile(stateFile, 'utf8')).replaceAll(port, redisPort));

    const moved = await start(['mongodb']);

    expect(new URL(moved.mongodb.url).port).not.toBe(redisPort);
    const found = await withMongo(moved.mongodb.url, (client) =>
      client.db('x').collection('y').countDocuments(),
    );
    expect(found).toBe(1);
  });

  it('keeps the signing keys of the OpenID provider over a restart', async () => {
    const { oidc } = await start(['oidc']);
    const before = await keysOf(oidc.url);

    await oidc.restart();

    expect(await keysOf(oidc.url)).toEqual(before);
  });
});

async function withRedis<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

async function withMongo<T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(url);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

async function keysOf(issuer: string): Promise<unknown> {
  return (await fetch(`${issuer}/jwks`)).json();
}
