import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What HiGHS answers, as far as it is used. */
export interface HighsAnswer {
  readonly Status: string;
  readonly ObjectiveValue: number;
  readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
}

const SOLVER = createRequire(import.meta.url).resolve('highs');

// The solver blocks its thread: in the service's own it would hold up every request.
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
require(workerData.solver)().then(
  (highs) => parentPort.postMessage(workerData.programs.map((program) => highs.solve(program, workerData.options))),
  (error) => { throw error; },
);`;

/**
 * Solves programs in CPLEX LP format, one after the other, in a thread of their own; each stops at the time limit with the
 * best found so far.
 */
export function solveByHighs(
  programs: readonly string[],
  timeLimitMs: number,
): Promise<readonly HighsAnswer[]> {
  return new Promise((resolve, reject) => {
    const options = { time_limit: timeLimitMs / 1_000, mip_rel_gap: 0 };
    const worker = new Worker(PROGRAM, { eval: true, workerData: { solver: SOLVER, programs, options } });
    worker.once('message', (answers: readonly HighsAnswer[]) => {
      resolve(answers);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The solver's thread ended with ${code}.`));
    });
  });
}
