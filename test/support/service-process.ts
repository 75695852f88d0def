import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectFolder } from '../../tools/servers/project-folder.js';

export type ServiceName = 'intake' | 'matching' | 'funding';

/** The services and the server of their page. */
export type ProcessName = ServiceName | 'console';

export interface ServiceOptions {
  /** Tells the log files of one suite from another's. */
  readonly label: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly readyTimeoutMs?: number;
}

const POLL_MS = 20;
const STOP_TIMEOUT_MS = 60_000;

// Compiled code is kept between starts: a service is ready about a fifth sooner.
const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(projectFolder(), 'node_modules', '.cache', 'node-compile') };

/** One service as a child process, started from `dist/`; its log goes to `test-output/`. */
export class ServiceProcess {
  #child: ChildProcess | undefined;
  #url = '';
  #logStart = 0;
  readonly logFile: string;

  private constructor(
    readonly name: ProcessName,
    private readonly options: ServiceOptions,
  ) {
    const folder = join(projectFolder(), 'test-output');
    mkdirSync(folder, { recursive: true });
    this.logFile = join(folder, `${options.label}-${name}.log`);
  }

  /**
   * Starts a service on any free port and waits until it says that it is ready.
   * @throws Error with the end of its log when it ends early or takes too long.
   */
  static async start(name: ProcessName, options: ServiceOptions): Promise<ServiceProcess> {
    const service = new ServiceProcess(name, options);
    await service.#launch({ PORT: '0' });
    return service;
  }

  /** Where its HTTP interface listens. */
  get url(): string {
    return this.#url;
  }

  get pid(): number | undefined {
    return this.running ? this.#child?.pid : undefined;
  }

  get running(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  /** Ends it as a crash would, and waits until it is gone. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /**
   * Asks it to end in order (SIGTERM) and waits.
   * @throws Error when it is still there after 20 s; it is then killed.
   */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Starts it again on the same port; `changed` replaces variables of its environment. */
  async restart(changed: Readonly<Record<string, string>> = {}): Promise<void> {
    if (this.running) await this.stop();
    await this.#launch({ PORT: new URL(this.#url).port, ...changed });
  }

  /** The last lines it logged. */
  logTail(lines = 30): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** What it has logged since its last start. */
  logSinceStart(): string {
    return readFileSync(this.logFile).subarray(this.#logStart).toString();
  }

  async #launch(changed: Readonly<Record<string, string>>): Promise<void> {
    const dist = join(projectFolder(), 'dist');
    const log = openSync(this.logFile, 'a');
    this.#logStart = readFileSync(this.logFile).length;
    const program = join(dist, 'apps', this.name, 'src', 'main.js');
    const flags = ['--enable-source-maps', '--import', join(dist, 'test', 'support', 'exit-with-parent.js')];
    this.#child = spawn(process.execPath, [...flags, program], {
      env: { ...processEnvironment(), ...COMPILE_CACHE, ...this.options.environment, ...changed },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#url = await this.#readyUrl();
  }

  async #readyUrl(): Promise<string> {
    const deadline = Date.now() + (this.options.readyTimeoutMs ?? 90_000);
    while (this.running && Date.now() < deadline) {
      const ready = readyLine(this.logSinceStart());
      if (ready !== undefined) return ready;
      await delay(POLL_MS);
    }
    const reason = this.running ? 'did not become ready in time' : `ended (exit ${this.#child?.exitCode})`;
    await this.kill9();
    throw new Error(`${this.name} ${reason}. End of ${this.logFile}:\n${this.logTail()}`);
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    if (this.running) this.#child?.kill(signal);
    while (this.running && Date.now() < deadline) await delay(POLL_MS);
    if (!this.running) return;
    this.#child?.kill('SIGKILL');
    throw new Error(`${this.name} was still there ${STOP_TIMEOUT_MS} ms after ${signal}:\n${this.logTail()}`);
  }
}

function readyLine(log: string): string | undefined {
  for (const line of log.split('\n')) {
    if (!line.includes('"service-ready"')) continue;
    try {
      return (JSON.parse(line) as { url: string }).url;
    } catch {
      return undefined; // only half of the line is written yet
    }
  }
  return undefined;
}

/** This process's environment without what is meant for its own Node. */
function processEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _ours, JEST_WORKER_ID: _worker, NODE_ENV: _mode, ...others } = process.env;
  return others;
}
