import type { BundleOption, BundleProblem } from './bundle-problem.js';
import { judgeBundle, optionsFor, WORTH, type BundleJudgement } from './bundle-score.js';
import { composeGreedily } from './compose-greedily.js';
import { shareOut } from './share-out.js';

/** What a solver made of the model. */
export interface Solved {
  /** The variables that are 1; absent when it found nothing in its time. */
  readonly ones?: ReadonlySet<string>;
  /** No choice is worth more than this. */
  readonly bound: number;
}

/** One engagement of a bundle. */
export interface Engagement {
  readonly option: BundleOption;
  /** In the need's unit. */
  readonly quantity: number;
}

export interface Bundle {
  readonly engagements: readonly Engagement[];
  readonly judgement: BundleJudgement;
  /** True when no bundle is better. */
  readonly isBest: boolean;
  /** How much more of one need a better bundle could cover at most; 0 when none is better. */
  readonly gap: number;
}

// Far below the worth of a minor unit of a need of millions, and above a solver's tolerance.
const SAME = 1e-4;

/**
 * The better of what a solver made of {@link bundleModel} and of the greedy way: never worse than greedy, and it says how
 * far from the best it may be.
 */
export function bundleFrom(problem: BundleProblem, { ones, bound }: Solved): Bundle {
  const greedy = composeGreedily(problem);
  const found = new Set(
    problem.options.filter((_option, i) => ones?.has(`z${String(i)}`)).map(({ optionId }) => optionId),
  );
  const worthOf = (chosen: ReadonlySet<string>) => judgeBundle(problem, chosen)?.score ?? -Infinity;
  const best = ones !== undefined && worthOf(found) > worthOf(greedy) + SAME ? found : greedy;
  // Nothing is worth more than every need covered, whatever a solver that was cut short says.
  const most = Math.min(bound, WORTH.need * problem.needs.length);
  return bundleOf(problem, best, Math.max(0, most - worthOf(best)));
}

function bundleOf(problem: BundleProblem, chosen: ReadonlySet<string>, distance: number): Bundle {
  const judgement = judgeBundle(problem, chosen);
  if (judgement === undefined) throw new Error('A bundle was chosen that takes more than there is');
  const options = problem.options.filter(({ optionId }) => chosen.has(optionId));
  const engagements = problem.needs.flatMap((need) => {
    const given = shareOut(need, optionsFor(need, options));
    return optionsFor(need, options).map((option) => ({ option, quantity: given.get(option.optionId) ?? 0 }));
  });
  const isBest = distance <= SAME * 10;
  return { engagements, judgement, isBest, gap: isBest ? 0 : distance / WORTH.need };
}
