import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/servers/project-folder.js';

const PROGRAM = join(projectFolder(), 'dist', 'test', 'faults', 'bank', 'teller.program.js');

/** Processes that move money; one that is killed is followed by another. */
export class Tellers {
  /** References of what the ledger said it had booked. */
  readonly confirmed: string[] = [];
  private readonly open: ChildProcess[] = [];
  private started = 0;

  constructor(
    private readonly url: string,
    private readonly database: string,
    private readonly clientsEach: number,
  ) {}

  start(): void {
    this.started += 1;
    const args = [`t${String(this.started)}`, this.url, this.database, String(this.clientsEach)];
    const child = fork(PROGRAM, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    child.on('message', (reference: string) => void this.confirmed.push(reference));
    this.open.push(child);
  }

  /** SIGKILL to the one that has worked longest. */
  async killOne(): Promise<void> {
    const child = this.open.shift();
    if (child === undefined) return;
    const ended = gone(child);
    child.kill('SIGKILL');
    await ended;
  }

  /** Lets all finish what they have begun. */
  async finish(): Promise<void> {
    const ended = this.open.map(gone);
    for (const child of this.open) if (child.connected) child.send('finish');
    await Promise.all(ended);
  }

  kill(): void {
    for (const child of this.open) child.kill('SIGKILL');
  }
}

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
