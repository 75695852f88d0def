import type { BundleNeed, BundleOption, BundleProblem } from './bundle-problem.js';

/** What a whole need is worth; then a partner less, then a better fit. In this order they decide. */
export const WORTH = { need: 1_000, partner: 1, unfitness: 0.001 } as const;

/** More than everything else together: a rule is broken only where it cannot be kept. */
export const penaltyOf = ({ needs }: Pick<BundleProblem, 'needs'>): number => WORTH.need * (needs.length + 1);

/** How much of a need is covered. */
export interface NeedCoverage {
  readonly needItemId: string;
  /** In the need's unit, at most its demand. */
  readonly quantity: number;
  readonly skills: readonly string[];
  /** 0 to 1: the mean of the quantity's share and, where skills are named, of theirs. */
  readonly share: number;
}

export interface BundleJudgement {
  readonly score: number;
  readonly coverage: readonly NeedCoverage[];
  readonly partners: ReadonlySet<string>;
  readonly missingUnOrganisations: number;
  readonly missingSouthern: number;
}

/** What a choice of options is worth; undefined when it takes more than there is, or leaves out what is accepted. */
export function judgeBundle(
  problem: BundleProblem,
  chosen: ReadonlySet<string>,
): BundleJudgement | undefined {
  const options = problem.options.filter(({ optionId }) => chosen.has(optionId));
  const partners = new Set(options.map(({ providerId }) => providerId));
  if (partners.size > mostPartners(problem)) return undefined;
  if (problem.options.some(({ isAccepted, optionId }) => isAccepted && !chosen.has(optionId)))
    return undefined;
  if (takesTooMuch(problem, options)) return undefined;
  const { leastUnOrganisations, leastSouthern } = problem.rules;
  const missingUnOrganisations = missing(leastUnOrganisations, options, (each) => each.isUnOrganisation);
  const missingSouthern = missing(leastSouthern, options, (each) => each.isSouthern);
  const coverage = problem.needs.map((need) => coverageOf(need, optionsFor(need, options)));
  const score =
    WORTH.need * coverage.reduce((sum, { share }) => sum + share, 0) -
    WORTH.partner * partners.size -
    WORTH.unfitness * options.reduce((sum, { fit }) => sum + 100 - fit, 0) -
    penaltyOf(problem) * (missingUnOrganisations + missingSouthern);
  return { score, coverage, partners, missingUnOrganisations, missingSouthern };
}

/** Accepted partners are there, even if they are more than a bundle should have. */
export const mostPartners = ({ rules, options }: BundleProblem): number =>
  Math.max(
    rules.mostPartners,
    new Set(options.filter(({ isAccepted }) => isAccepted).map(({ providerId }) => providerId)).size,
  );

/** The options of a need. */
export const optionsFor = (
  { needItemId }: Pick<BundleNeed, 'needItemId'>,
  options: readonly BundleOption[],
): readonly BundleOption[] => options.filter((option) => option.needItemId === needItemId);

/** How much the leasts of a need's engagements may come to: its demand, or what the State has accepted beyond it. */
export const roomFor = ({ demand }: BundleNeed, options: readonly BundleOption[]): number =>
  Math.max(demand, leastOf(options.filter(({ isAccepted }) => isAccepted)));

const leastOf = (options: readonly BundleOption[]): number =>
  options.reduce((sum, { least }) => sum + least, 0);

function coverageOf(need: BundleNeed, options: readonly BundleOption[]): NeedCoverage {
  const quantity = Math.min(
    need.demand,
    options.reduce((sum, { most }) => sum + most, 0),
  );
  const skills = need.skills.filter((skill) => options.some((option) => option.skills.includes(skill)));
  const parts = [
    quantity / need.demand,
    ...(need.skills.length > 0 ? [skills.length / need.skills.length] : []),
  ];
  const share = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return { needItemId: need.needItemId, quantity, skills, share };
}

function takesTooMuch({ needs, engagementsLeft }: BundleProblem, options: readonly BundleOption[]): boolean {
  const taken = new Map<string, number>();
  for (const { offerId, isAccepted } of options)
    if (!isAccepted) taken.set(offerId, (taken.get(offerId) ?? 0) + 1);
  if ([...taken].some(([offerId, engagements]) => engagements > (engagementsLeft.get(offerId) ?? 0)))
    return true;
  return needs.some((need) => leastOf(optionsFor(need, options)) > roomFor(need, optionsFor(need, options)));
}

const missing = (
  least: number,
  options: readonly BundleOption[],
  counts: (option: BundleOption) => boolean,
): number => Math.max(0, least - new Set(options.filter(counts).map(({ providerId }) => providerId)).size);
