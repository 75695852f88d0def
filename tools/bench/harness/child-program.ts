import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../servers/project-folder.js';
import type { BenchContext } from './bench.js';

type Message = { readonly failed: string } | { readonly answer: unknown };

const STOP_TIMEOUT_MS = 10_000;

/**
 * A program of a benchmark in a process of its own, asked over Node's message channel: one question at a time, one
 * answer each. It ends when its channel closes, so it never outlives the benchmark.
 */
export class ChildProgram {
  readonly #child: ChildProcess;
  #waiting: { resolve(answer: unknown): void; reject(error: Error): void } | undefined;
  #ended = false;

  /** `path` is below `dist/tools/bench/`. */
  constructor(
    private readonly path: string,
    environment: Readonly<Record<string, string>>,
  ) {
    const program = join(projectFolder(), 'dist', 'tools', 'bench', path);
    const flags = ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning'];
    this.#child = spawn(process.execPath, [...flags, program], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('message', (message: Message) => this.#receive(message));
    this.#child.on('exit', (code) => this.#end(`ended (exit ${code})`));
    this.#child.on('error', (error) => this.#end(error.message));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Asks the program and waits for its answer. @throws Error when the program fails or ends instead. */
  ask<A>(question: unknown): Promise<A> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.#ended) return reject(new Error(`${this.path} has ended`));
      this.#waiting = { resolve, reject };
      this.#child.send(question as object);
    }) as Promise<A>;
  }

  /** Closes the channel and waits until the process is gone; kills it after 10 s. */
  async stop(): Promise<void> {
    if (this.#ended) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    const killer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await gone;
    clearTimeout(killer);
  }

  #receive(message: Message): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if ('failed' in message) waiting?.reject(new Error(`${this.path}: ${message.failed}`));
    else waiting?.resolve(message.answer);
  }

  #end(reason: string): void {
    this.#ended = true;
    this.#waiting?.reject(new Error(`${this.path} ${reason}`));
    this.#waiting = undefined;
  }
}

/** Starts a program with the benchmark's environment; it ends with the benchmark. */
export function startProgram(context: BenchContext, path: string): ChildProgram {
  const child = new ChildProgram(path, context.environment);
  context.atEnd(() => child.stop());
  return child;
}
