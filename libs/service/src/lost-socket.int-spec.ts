import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Socket } from 'node:net';
import { MongoClient } from 'mongodb';
import { serverUrl } from '../../../test/support/environment.js';
import { mendLostSockets } from './lost-socket.js';

let client: MongoClient;

beforeEach(async () => {
  mendLostSockets();
  client = await MongoClient.connect(serverUrl('MONGODB_URL'), { maxPoolSize: 1 });
});

afterEach(() => client.close());

const database = () => client.db('admin');

/** The process's sockets to the server, this client's among them. */
function sockets(): readonly Socket[] {
  const handles = (Reflect.get(process, '_getActiveHandles') as () => readonly unknown[]).call(process);
  const port = Number(new URL(serverUrl('MONGODB_URL')).port);
  return handles.filter((handle): handle is Socket => handle instanceof Socket && handle.remotePort === port);
}

it('answers a question that is asked while its socket is being destroyed', async () => {
  await database().command({ ping: 1 });
  const found = sockets();

  for (const socket of found) socket.destroy();
  const documents = await database().collection('system.version').find({}).toArray();

  expect(found.length).toBeGreaterThan(0);
  expect(documents).toBeDefined();
});
