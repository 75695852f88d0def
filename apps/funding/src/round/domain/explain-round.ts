import { PoolFlow, type Draw } from './pool-flow.js';
import { keepsShares, type Candidate, type Round } from './round.js';

/** Why a request is in or out of a round, and what would change it. */
export interface Verdict {
  readonly id: string;
  readonly isIn: boolean;
  readonly merit: number;
  readonly askedMinor: number;
  /** What it is paid from. */
  readonly draws: readonly Draw[];
  /**
   * In: `pinned-in`, `needed-for-poorest-share`, `needed-for-local-share`, `merit`. Out: `pinned-out`, `no-fitting-earmark`,
   * `more-than-fits`, `would-break-share`, `others-are-worth-more`.
   */
  readonly reason: string;
  /** The reason as a sentence. */
  readonly because: string;
  /** What would turn it, each true by itself; checked, not guessed. */
  readonly changes: readonly Change[];
}

/** One thing that would turn a verdict. */
export type Change =
  /** So much more without an earmark would pay for it beside all that is chosen. */
  | { readonly kind: 'more-money'; readonly amountMinor: number }
  /** Asking for this much or less, it would be paid beside all that is chosen. */
  | { readonly kind: 'ask-less'; readonly amountMinor: number }
  /** It would take the place of this one. */
  | { readonly kind: 'instead-of'; readonly id: string; readonly meritAbove: number };

/** Says of each candidate why, and what would change it. */
export function explainRound(round: Round, chosen: readonly Candidate[], flow: PoolFlow): readonly Verdict[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return round.candidates.map((one) => {
    const { id, merit, askedMinor } = one;
    const isIn = ids.has(id);
    const [reason, because, changes] = isIn
      ? ([...whyIn(one, chosen, round), []] as const)
      : whyOut(one, chosen, round, flow);
    return { id, isIn, merit, askedMinor, draws: isIn ? flow.drawsOf(id) : [], reason, because, changes };
  });
}

function whyIn(one: Candidate, chosen: readonly Candidate[], { shares }: Round): readonly [string, string] {
  if (one.pin === 'in') return ['pinned-in', 'The committee wants it in.'];
  const rest = chosen.filter((other) => other !== one);
  if (one.isPoorest && !keepsShares(rest, { ...shares, localPerCent: 0 }))
    return [
      'needed-for-poorest-share',
      `Without it, less than ${shares.poorestPerCent} % would go to least developed and low-income countries.`,
    ];
  if (one.isLocal && !keepsShares(rest, { ...shares, poorestPerCent: 0 }))
    return [
      'needed-for-local-share',
      `Without it, less than ${shares.localPerCent} % would go to work with local partners.`,
    ];
  return ['merit', `It has a merit of ${one.merit}, and fitting money is there for all of it.`];
}

type Why = readonly [reason: string, because: string, changes: readonly Change[]];

function whyOut(one: Candidate, chosen: readonly Candidate[], round: Round, flow: PoolFlow): Why {
  if (one.pin === 'out') return ['pinned-out', 'The committee wants it out.', []];
  const fitting = round.pools.filter(({ pool }) => one.pools.includes(pool));
  const total = fitting.reduce((sum, { freeMinor }) => sum + freeMinor, 0);
  const reach = flow.most(one);
  const keeps = keepsShares([...chosen, one], round.shares);
  const changes: Change[] = keeps ? besides(one, chosen, round, reach) : [];
  if (total === 0) return ['no-fitting-earmark', 'No money has an earmark that fits it.', changes];
  if (total < one.askedMinor)
    return ['more-than-fits', 'It asks for more than all fitting money together.', changes];
  if (reach === one.askedMinor && !keeps)
    return ['would-break-share', 'There is money for it, but with it a share would be missed.', []];
  return [
    'others-are-worth-more',
    'The money that fits it does more good, by merit and amount, in those that are chosen.',
    [...changes, ...replacements(one, chosen, round, flow)],
  ];
}

function besides(one: Candidate, chosen: readonly Candidate[], { shares }: Round, reach: number): Change[] {
  const missing = one.askedMinor - reach;
  if (missing === 0) return [];
  const smaller = { ...one, askedMinor: reach };
  return [
    { kind: 'more-money', amountMinor: missing },
    ...(reach > 0 && keepsShares([...chosen, smaller], shares)
      ? [{ kind: 'ask-less', amountMinor: reach } as const]
      : []),
  ];
}

/** The chosen one of least worth whose place it could take, and the merit it would need for that. */
function replacements(
  one: Candidate,
  chosen: readonly Candidate[],
  { shares }: Round,
  flow: PoolFlow,
): readonly Change[] {
  const byWorth = chosen
    .filter(({ pin }) => pin !== 'in')
    .toSorted((a, b) => a.merit * a.askedMinor - b.merit * b.askedMinor);
  for (const other of byWorth) {
    const meritAbove = Math.floor((other.merit * other.askedMinor) / one.askedMinor);
    if (meritAbove >= 100) return [];
    const swapped = flow.copy();
    swapped.remove(other.id);
    if (
      swapped.most(one) === one.askedMinor &&
      keepsShares([...chosen.filter((each) => each !== other), one], shares)
    )
      return [{ kind: 'instead-of', id: other.id, meritAbove }];
  }
  return [];
}
