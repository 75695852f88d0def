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
  (highs) => parentPort.postMessage(highs.solve(workerData.program, workerData.options)),
  (error) => { throw error; },
);`;

/** Solves a program in CPLEX LP format in a thread of its own; stops at the time limit with the best found so far. */
export function solveByHighs(program: string, timeLimitMs: number): Promise<HighsAnswer> {
  return new Promise((resolve, reject) => {
    const options = { time_limit: timeLimitMs / 1_000, mip_rel_gap: 0 };
    const worker = new Worker(PROGRAM, { eval: true, workerData: { solver: SOLVER, program, options } });
    worker.once('message', (answer: HighsAnswer) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The solver's thread ended with ${code}.`));
    });
  });
}
