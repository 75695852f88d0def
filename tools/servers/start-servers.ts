import { join } from 'node:path';
import { withFileLock } from './file-lock.js';
import { KAFKA } from './kinds/kafka.js';
import { MONGODB } from './kinds/mongodb.js';
import { OIDC } from './kinds/oidc.js';
import { REDIS } from './kinds/redis.js';
import { LocalServer } from './local-server.js';
import { OtherServer } from './other-server.js';
import { projectFolder } from './project-folder.js';
import { SERVER_NAMES, type Progress, type ServerKind, type ServerName } from './server-kind.js';

const KINDS: Record<ServerName, ServerKind> = { mongodb: MONGODB, kafka: KAFKA, redis: REDIS, oidc: OIDC };

/** A running server and what a test may do to it. */
export interface RunningServer {
  readonly name: ServerName;
  readonly url: string;
  /** Undefined for a server that runs elsewhere, and while a local one is down. */
  readonly pid: number | undefined;
  /** Ends the process at once (SIGKILL). */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Starts it again on the same ports with the same data. */
  restart(): Promise<void>;
}

export type RunningServers = Readonly<Record<ServerName, RunningServer>>;

export interface StartOptions<N extends ServerName> {
  /** Data, logs and `servers.json`; `.data` of the checkout by default. Another folder is a private set. */
  readonly dataFolder?: string;
  readonly only?: readonly N[];
  /** Whether a URL in the environment stands in for a local server; true unless `dataFolder` is given. */
  readonly useEnvironment?: boolean;
  readonly progress?: Progress;
}

/** The data folder of the servers that development, the demo and the tests share. */
export function sharedDataFolder(): string {
  return join(projectFolder(), '.data');
}

/**
 * Makes sure the named servers answer and returns their handles; running ones are reused.
 * @throws MissingProgram when a program is needed that is neither here nor can be fetched.
 */
export async function startServers<N extends ServerName = ServerName>(
  options: StartOptions<N> = {},
): Promise<Readonly<Record<N, RunningServer>>> {
  const names: readonly ServerName[] = options.only ?? SERVER_NAMES;
  const dataFolder = options.dataFolder ?? sharedDataFolder();
  const progress = options.progress ?? printToStandardError;
  const useEnvironment = options.useEnvironment ?? options.dataFolder === undefined;
  const servers = names.map((name) => serverOf(name, dataFolder, progress, useEnvironment));
  await withFileLock(join(dataFolder, 'servers.lock'), async () => {
    const started = await Promise.allSettled(servers.map((server) => server.start()));
    const failed = started.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  });
  const handles: Partial<Record<ServerName, RunningServer>> = {};
  for (const server of servers) handles[server.name] = server;
  return handles as Record<N, RunningServer>;
}

/** Handles on the servers as recorded in a data folder, without starting any. */
export function localServers(dataFolder = sharedDataFolder()): readonly LocalServer[] {
  return SERVER_NAMES.map((name) => new LocalServer(KINDS[name], dataFolder, printToStandardError));
}

/** The environment variables that point a service to these servers. */
export function environmentOf(servers: Partial<RunningServers>): Record<string, string> {
  const entries = Object.values(servers).map(
    (server) => [KINDS[server.name].urlVariable, server.url] as const,
  );
  return Object.fromEntries(entries);
}

function serverOf(name: ServerName, dataFolder: string, progress: Progress, useEnvironment: boolean) {
  const kind = KINDS[name];
  const url = useEnvironment ? process.env[kind.urlVariable] : undefined;
  return url === undefined ? new LocalServer(kind, dataFolder, progress) : new OtherServer(kind, url);
}

function printToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
