import { bundleFrom, type Bundle } from '../domain/bundle.js';
import { bundleModel } from '../domain/bundle-model.js';
import type { BundleProblem } from '../domain/bundle-problem.js';
import { solveModel } from './solve-model.js';

/** Covers the needs as well as can be found in a time; holds up its thread meanwhile. */
export async function composeBundle(problem: BundleProblem, timeLimitS: number): Promise<Bundle> {
  const isNobodyThere = problem.options.length === 0;
  return bundleFrom(problem, isNobodyThere ? NOTHING : await solveModel(bundleModel(problem), timeLimitS));
}

const NOTHING = { bound: 0 } as const;
