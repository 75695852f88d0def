import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serverEnvironment } from '../../../test/support/environment.js';
import { eventually } from '../../../test/support/eventually.js';

/** The toy service as a process of its own. */
export class ToyProcess {
  private output = '';
  private readonly child: ChildProcess;

  constructor(environment: Record<string, string>) {
    const { NODE_OPTIONS: _ours, ...inherited } = process.env;
    const program = join(import.meta.dirname, '../../../dist/libs/service/test/toy-service.js');
    this.child = spawn(process.execPath, [program], {
      env: { ...inherited, ...serverEnvironment(), PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.child.stderr?.on('data', (data: Buffer) => (this.output += data.toString()));
  }

  get log(): string {
    return this.output;
  }

  /** Where it listens, once it is ready. */
  async url(): Promise<string> {
    return eventually(() => {
      const url = /"event":"service-ready","url":"([^"]+)"/.exec(this.output)?.[1];
      if (url === undefined) throw new Error(`Not ready:\n${this.output}`);
      return url;
    });
  }

  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.child.kill(name);
  }

  /** Its exit code, once it has ended. */
  async exitCode(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }
}
