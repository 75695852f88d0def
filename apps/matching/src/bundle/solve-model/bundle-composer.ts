import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import type { BundleProblem } from '../domain/bundle-problem.js';
import { bundleFrom, type Bundle } from '../domain/bundle.js';

const TIME_LIMIT_S = 2;
/** Beyond its limit a solver is given up; so is everything that waits behind it. */
const PATIENCE_MS = 20_000;

type Answer =
  { readonly id: number; readonly bundle: Bundle } | { readonly id: number; readonly error: string };

/** Composes bundles in a thread of its own, so that no other request waits for a solver. */
@Injectable()
export class BundleComposer implements OnModuleDestroy {
  private readonly logger = new Logger(BundleComposer.name);
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private thread: Worker | undefined;
  private asked = 0;

  async onModuleDestroy(): Promise<void> {
    await this.thread?.terminate();
  }

  /** The best bundle found in 2 s; the greedy one, with the bound that needs no solver, when the thread fails. */
  async compose(problem: BundleProblem): Promise<Bundle> {
    const answer = await this.ask(problem);
    if ('bundle' in answer) return answer.bundle;
    this.logger.warn({ msg: 'A bundle was composed without the solver', error: answer.error });
    return bundleFrom(problem, { bound: Infinity });
  }

  private ask(problem: BundleProblem): Promise<Answer> {
    const id = (this.asked += 1);
    const thread = (this.thread ??= this.start());
    return new Promise((resolve) => {
      const givenUp = setTimeout(() => this.giveUp(thread, 'took too long'), PATIENCE_MS);
      this.waiting.set(id, (answer) => {
        clearTimeout(givenUp);
        this.waiting.delete(id);
        resolve(answer);
      });
      thread.postMessage({ id, problem, timeLimitS: TIME_LIMIT_S });
    });
  }

  private start(): Worker {
    const thread = new Worker(new URL('./composer-thread.js', import.meta.url), { execArgv: [] });
    thread.unref();
    thread.on('message', (answer: Answer) => this.waiting.get(answer.id)?.(answer));
    thread.on('error', (error) => this.giveUp(thread, String(error)));
    thread.on('exit', () => this.giveUp(thread, 'ended'));
    return thread;
  }

  private giveUp(thread: Worker, error: string): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    void thread.terminate();
    for (const [id, answer] of [...this.waiting]) answer({ id, error });
  }
}
