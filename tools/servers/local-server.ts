import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePorts, isFree } from './free-ports.js';
import { processStart } from './process-identity.js';
import type { Progress, ServerKind, ServerName } from './server-kind.js';
import { readProcesses, recordProcess, type ServerProcess } from './server-state.js';

/** For a starved machine: a process that ends is not waited for. */
const START_TIMEOUT_MS = 180_000;
/** How long a server that runs already may take to answer before it is started again. */
const ANSWER_TIMEOUT_MS = 15_000;
const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 100;

/** One server below a data folder: started detached, found again by its recorded pid, stopped by that pid alone. */
export class LocalServer {
  readonly #stateFile: string;
  readonly #logFile: string;

  constructor(
    private readonly kind: ServerKind,
    private readonly dataFolder: string,
    private readonly progress: Progress,
  ) {
    this.#stateFile = join(dataFolder, 'servers.json');
    this.#logFile = join(dataFolder, `${kind.name}.log`);
  }

  get name(): ServerName {
    return this.kind.name;
  }

  get url(): string {
    const recorded = this.#recorded();
    if (recorded === undefined) throw new Error(`${this.kind.title} was never started`);
    return recorded.url;
  }

  /** The process id while it runs. */
  get pid(): number | undefined {
    const recorded = this.#recorded();
    return recorded !== undefined && processStart(recorded.pid) === recorded.start ? recorded.pid : undefined;
  }

  /** Reuses the running process when it answers, else starts one, on its former ports when they are free. */
  async start(): Promise<void> {
    if (this.pid !== undefined) {
      if (await this.#answersWithin(ANSWER_TIMEOUT_MS)) return;
      this.progress(`${this.kind.title}: does not answer, restarting it`);
      await this.stop();
    }
    const ports = await this.#ports();
    const command = await this.kind.prepare(join(this.dataFolder, this.kind.name), ports, this.progress);
    this.progress(`${this.kind.title}: starting on port ${ports[0]}`);
    this.#spawn(command.file, command.args, ports);
    await this.#untilReady();
  }

  /** Ends the process at once, as a crash would (SIGKILL). */
  async kill(): Promise<void> {
    await this.#signal('SIGKILL');
  }

  /** Ends the process in order (SIGTERM), by force when it takes longer than 15 s. */
  async stop(): Promise<void> {
    if (!(await this.#signal('SIGTERM'))) await this.#signal('SIGKILL');
  }

  /** Stops the process when it runs and starts it on the same ports. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  #recorded(): ServerProcess | undefined {
    return readProcesses(this.#stateFile)[this.kind.name];
  }

  async #ports(): Promise<readonly number[]> {
    const former = this.#recorded()?.ports ?? [];
    const reusable =
      former.length === this.kind.portCount && (await Promise.all(former.map(isFree))).every(Boolean);
    return reusable ? former : freePorts(this.kind.portCount);
  }

  #spawn(file: string, args: readonly string[], ports: readonly number[]): void {
    mkdirSync(this.dataFolder, { recursive: true });
    const log = openSync(this.#logFile, 'a');
    const child = spawn(file, [...args], { detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    child.on('error', () => undefined); // an early end shows in #untilReady, with the log
    child.unref();
    const pid = child.pid;
    const start = pid === undefined ? undefined : processStart(pid);
    if (pid === undefined || start === undefined)
      throw new Error(`${this.kind.title}: ${file} did not start`);
    recordProcess(this.#stateFile, this.kind.name, { pid, start, ports, url: this.kind.url(ports) });
  }

  async #untilReady(): Promise<void> {
    if (await this.#answersWithin(START_TIMEOUT_MS)) return;
    const tail = readFileSync(this.#logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
    throw new Error(`${this.kind.title} did not become ready. End of ${this.#logFile}:\n${tail}`);
  }

  async #answersWithin(timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    while (this.pid !== undefined && Date.now() < deadline) {
      const answered = await this.kind.ping(this.url).then(
        () => true,
        () => false,
      );
      if (answered) return true;
      await delay(POLL_MS);
    }
    return false;
  }

  async #signal(signal: 'SIGKILL' | 'SIGTERM'): Promise<boolean> {
    const pid = this.pid;
    if (pid !== undefined) process.kill(pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (this.pid !== undefined && Date.now() < deadline) await delay(20);
    return this.pid === undefined;
  }
}
