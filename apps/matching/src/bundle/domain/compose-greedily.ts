import type { BundleProblem } from './bundle-problem.js';
import { judgeBundle } from './bundle-score.js';

/**
 * Adds, as long as something makes the bundle better, the option that does most: the plain way, which every other has
 * to equal. Ties go to the option that comes first.
 */
export function composeGreedily(problem: BundleProblem): ReadonlySet<string> {
  let chosen: ReadonlySet<string> = new Set(
    problem.options.filter(({ isAccepted }) => isAccepted).map(({ optionId }) => optionId),
  );
  let score = judgeBundle(problem, chosen)?.score ?? -Infinity;
  for (;;) {
    let best: { readonly with: ReadonlySet<string>; readonly score: number } | undefined;
    for (const { optionId } of problem.options) {
      if (chosen.has(optionId)) continue;
      const more = new Set([...chosen, optionId]);
      const judged = judgeBundle(problem, more);
      if (judged !== undefined && judged.score > (best?.score ?? score))
        best = { with: more, score: judged.score };
    }
    if (best === undefined) return chosen;
    chosen = best.with;
    ({ score } = best);
  }
}
