export const SERVER_NAMES = ['mongodb', 'kafka', 'redis', 'oidc'] as const;

export type ServerName = (typeof SERVER_NAMES)[number];

/** Receives one line for each download, start or stop. */
export type Progress = (line: string) => void;

/** A program with its arguments, ready to be spawned. */
export interface LaunchCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** What the launcher has to know about one kind of server. */
export interface ServerKind {
  readonly name: ServerName;
  /** Name for people, for example `MongoDB 6.0`. */
  readonly title: string;
  /** An environment variable with this name points to a server that is used instead of a local one. */
  readonly urlVariable: string;
  /** How many ports the process listens on. */
  readonly portCount: number;
  /** The address clients use. */
  url(ports: readonly number[]): string;
  /** Finds or fetches the program, writes its configuration below `folder` and says how to run it. */
  prepare(folder: string, ports: readonly number[], progress: Progress): Promise<LaunchCommand>;
  /** Resolves when the server really answers; rejects while it does not. */
  ping(url: string): Promise<void>;
}
