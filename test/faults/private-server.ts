import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, startServers, type RunningServer } from '../../tools/servers/start-servers.js';
import type { ServerName } from '../../tools/servers/server-kind.js';

/** A server that one suite has to itself, so that it may be killed and emptied. */
export class PrivateServer {
  private constructor(
    private readonly server: RunningServer,
    private readonly folder: string,
    /** Points a service to it. */
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(name: ServerName): Promise<PrivateServer> {
    const folder = await mkdtemp(join(tmpdir(), 'connection-hub-'));
    const servers = await startServers({ dataFolder: folder, only: [name], progress: () => undefined });
    return new PrivateServer(servers[name], folder, environmentOf(servers));
  }

  get url(): string {
    return this.server.url;
  }

  /** SIGKILL. */
  async kill9(): Promise<void> {
    await this.server.kill();
  }

  /** Starts it again on the same port, with the data it had. */
  async restart(): Promise<void> {
    await this.server.restart();
  }

  /** Takes the data from under a server that is down. */
  async deleteData(): Promise<void> {
    await rm(join(this.folder, this.server.name), { recursive: true });
  }

  async end(): Promise<void> {
    await this.server.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
