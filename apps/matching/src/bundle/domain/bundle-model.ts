import type { BundleNeed, BundleProblem } from './bundle-problem.js';
import { mostPartners, optionsFor, penaltyOf, roomFor, WORTH } from './bundle-score.js';

/**
 * The bundle as a mixed-integer program in CPLEX LP format, with the same worth as {@link judgeBundle}. `z<i>`: option i
 * is chosen; `y<p>`: provider p is a partner; `q<j>`, `s<j>_<k>`: share of need j, and skill k of it, that is covered;
 * `u`, `v`: UN organisations and Southern providers that are missing.
 */
export function bundleModel(problem: BundleProblem): string {
  const providers = [...new Set(problem.options.map(({ providerId }) => providerId))];
  const z = problem.options.map((_option, index) => `z${String(index)}`);
  const y = providers.map((_provider, index) => `y${String(index)}`);
  const needs = problem.needs.map((need, index) => needRows(problem, need, index));
  const rules = [
    `${sum(y)} <= ${String(mostPartners(problem))}`,
    ...partnerRows(problem, providers),
    ...capacityRows(problem),
    atLeast(problem, providers, problem.rules.leastUnOrganisations, 'isUnOrganisation', 'u'),
    atLeast(problem, providers, problem.rules.leastSouthern, 'isSouthern', 'v'),
  ];
  const objective = [
    ...needs.flatMap(({ gains }) => gains),
    ...y.map((name) => `- ${String(WORTH.partner)} ${name}`),
    ...problem.options.map(
      ({ fit }, index) => `- ${decimal(WORTH.unfitness * (100 - fit))} z${String(index)}`,
    ),
    ...['u', 'v'].map((name) => `- ${String(penaltyOf(problem))} ${name}`),
  ];
  const accepted = problem.options.flatMap(({ isAccepted }, index) =>
    isAccepted ? [`z${String(index)} = 1`] : [],
  );
  return [
    'Maximize',
    ` worth: ${objective.join('\n  ')}`,
    'Subject To',
    ...[...rules, ...needs.flatMap(({ rows }) => rows)].map((row, index) => ` c${String(index)}: ${row}`),
    'Bounds',
    ...needs.flatMap(({ shares }) => shares).map((name) => ` 0 <= ${name} <= 1`),
    ...accepted.map((bound) => ` ${bound}`),
    'Binary',
    ` ${[...z, ...y].join('\n ')}`,
    'End',
  ].join('\n');
}

interface NeedRows {
  readonly gains: readonly string[];
  readonly rows: readonly string[];
  readonly shares: readonly string[];
}

function needRows({ options }: BundleProblem, need: BundleNeed, index: number): NeedRows {
  const theirs = optionsFor(need, options).map((option) => ({
    option,
    z: `z${String(options.indexOf(option))}`,
  }));
  const q = `q${String(index)}`;
  const skills = need.skills.map((skill, k) => ({ skill, s: `s${String(index)}_${String(k)}` }));
  const worth = WORTH.need / (skills.length > 0 ? 2 : 1);
  const room = roomFor(need, optionsFor(need, options)) / need.demand;
  const given = theirs.map(({ option, z }) => ` - ${decimal(option.most / need.demand)} ${z}`);
  const least = theirs.map(({ option, z }) => `${decimal(option.least / need.demand)} ${z}`);
  return {
    shares: [q, ...skills.map(({ s }) => s)],
    gains: [`+ ${decimal(worth)} ${q}`, ...skills.map(({ s }) => `+ ${decimal(worth / skills.length)} ${s}`)],
    rows: [
      `${q}${given.join('')} <= 0`,
      ...(least.length === 0 ? [] : [`${least.join(' + ')} <= ${decimal(room)}`]),
      ...skills.map(
        ({ skill, s }) =>
          `${s}${theirs.flatMap(({ option, z }) => (option.skills.includes(skill) ? [` - ${z}`] : [])).join('')} <= 0`,
      ),
    ],
  };
}

// A partner is one exactly when it has an engagement: otherwise it could fill a quota and do nothing.
const partnerRows = ({ options }: BundleProblem, providers: readonly string[]): readonly string[] =>
  providers.flatMap((provider, p) => {
    const theirs = options.flatMap(({ providerId }, i) => (providerId === provider ? [`z${String(i)}`] : []));
    const y = `y${String(p)}`;
    return [...theirs.map((z) => `${z} - ${y} <= 0`), `${y} - ${theirs.join(' - ')} <= 0`];
  });

function capacityRows({ options, engagementsLeft }: BundleProblem): readonly string[] {
  const offers = [...new Set(options.map(({ offerId }) => offerId))];
  return offers.flatMap((offer) => {
    const theirs = options.flatMap(({ offerId, isAccepted }, i) =>
      offerId === offer && !isAccepted ? [`z${String(i)}`] : [],
    );
    return theirs.length === 0 ? [] : [`${sum(theirs)} <= ${String(engagementsLeft.get(offer) ?? 0)}`];
  });
}

function atLeast(
  { options }: BundleProblem,
  providers: readonly string[],
  least: number,
  property: 'isUnOrganisation' | 'isSouthern',
  shortfall: string,
): string {
  const counted = providers.flatMap((provider, p) =>
    options.some((option) => option.providerId === provider && option[property]) ? [`y${String(p)}`] : [],
  );
  return `${sum([...counted, shortfall])} >= ${String(least)}`;
}

const sum = (names: readonly string[]): string => (names.length === 0 ? '0 u' : names.join(' + '));

// Fixed, since the format knows no exponents of every kind; twelve digits are finer than the solver's tolerance.
const decimal = (value: number): string => value.toFixed(12);
