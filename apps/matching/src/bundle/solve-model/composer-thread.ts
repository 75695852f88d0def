import { parentPort } from 'node:worker_threads';
import type { BundleProblem } from '../domain/bundle-problem.js';
import { composeBundle } from './compose-bundle.js';

/** What the service asks of its thread. */
interface Asked {
  readonly id: number;
  readonly problem: BundleProblem;
  readonly timeLimitS: number;
}

// Solving holds up its thread; this one has nothing else to do.
parentPort?.on('message', ({ id, problem, timeLimitS }: Asked) => {
  composeBundle(problem, timeLimitS).then(
    (bundle) => parentPort?.postMessage({ id, bundle }),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) }),
  );
});
