import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { MONGODB } from '../../tools/servers/kinds/mongodb.js';
import { environmentOf, startServers, type RunningServer } from '../../tools/servers/start-servers.js';
import { eventually } from '../support/eventually.js';

const OPLOG = 'oplog.rs';
// An oplog cannot be dropped, and emptied only by a command for tests.
const MAY_EMPTY = ['--setParameter', 'enableTestCommands=1'];

const quietly = (): void => undefined;

/** A mongod that one suite has to itself, so that its oplog may be lost. */
export class PrivateMongo {
  private constructor(
    private readonly server: RunningServer,
    private readonly folder: string,
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<PrivateMongo> {
    const folder = await mkdtemp(join(tmpdir(), 'connection-hub-'));
    const servers = await startServers({ dataFolder: folder, only: ['mongodb'], progress: quietly });
    return new PrivateMongo(servers.mongodb, folder, environmentOf(servers));
  }

  /**
   * Ends it in order, starts it without its replica set, empties its oplog and whatever else a node keeps for
   * replication, and starts it again as the only member of a new set: all data is there, and nothing of what led to it.
   */
  async loseOplog(): Promise<void> {
    const { port } = new URL(this.server.url);
    await this.server.stop();
    await this.standalone(Number(port), async (client) => {
      const local = client.db('local');
      await local.command({ emptycapped: OPLOG });
      for (const { name } of await local.listCollections({}, { nameOnly: true }).toArray())
        if (name.includes('replset')) await local.collection(name).deleteMany({});
    });
    await this.server.restart();
  }

  async end(): Promise<void> {
    await this.server.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async standalone(port: number, work: (client: MongoClient) => Promise<void>): Promise<void> {
    const { file, args } = await MONGODB.prepare(join(this.folder, 'mongodb'), [port], quietly);
    const alone = args.filter((arg, index) => arg !== '--replSet' && args[index - 1] !== '--replSet');
    const mongod = spawn(file, [...alone, ...MAY_EMPTY], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => mongod.once('exit', () => resolve()));
    try {
      const client = await eventually(
        () =>
          MongoClient.connect(
            `mongodb://127.0.0.1:${String(port)}/?directConnection=true&retryWrites=false`,
            {
              serverSelectionTimeoutMS: 1_000,
            },
          ),
        { timeoutMs: 60_000 },
      );
      try {
        await work(client);
      } finally {
        await client.close();
      }
    } finally {
      mongod.kill('SIGTERM');
      await ended;
    }
  }
}
