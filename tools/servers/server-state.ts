import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServerName } from './server-kind.js';

/** A process this project started: the pid and its start tell it from any later process with the same pid. */
export interface ServerProcess {
  readonly pid: number;
  readonly start: string;
  readonly ports: readonly number[];
  readonly url: string;
}

/** The servers' addresses, with the keys under which other programs look them up. */
export interface ServerUrls {
  readonly mongodbUrl?: string;
  readonly kafkaBrokers?: string;
  readonly redisUrl?: string;
  readonly oidcIssuer?: string;
}

interface ServerState extends ServerUrls {
  readonly processes: Partial<Record<ServerName, ServerProcess>>;
}

export const URL_KEYS = {
  mongodb: 'mongodbUrl',
  kafka: 'kafkaBrokers',
  redis: 'redisUrl',
  oidc: 'oidcIssuer',
} as const satisfies Record<ServerName, keyof ServerUrls>;

/** What was recorded at the last start; empty when there was none. */
export function readProcesses(file: string): ServerState['processes'] {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as ServerState).processes;
  } catch {
    return {};
  }
}

/** Records where a server is, for the next start and for other programs. */
export function recordProcess(file: string, name: ServerName, entry: ServerProcess): void {
  const processes = { ...readProcesses(file), [name]: entry };
  const urls = Object.entries(processes).map(([key, value]) => [URL_KEYS[key as ServerName], value.url]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...Object.fromEntries(urls), processes }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
