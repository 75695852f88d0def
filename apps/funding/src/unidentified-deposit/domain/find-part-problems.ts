import type { ContributionState } from '../../contribution/domain/contribution-state.js';
import { evolveContribution } from '../../contribution/domain/evolve-contribution.js';
import { DomainError } from '../../fund/domain/domain-error.js';
import { depositOf } from './deposit-of.js';
import { sliceOf } from './rest-of-deposit.js';
import type { UnidentifiedDepositState } from './unidentified-deposit.js';
import type { UnidentifiedDepositFacts } from './unidentified-deposit-events.js';
import type { SplitProblem } from './unidentified-deposit.errors.js';

const NOT_THERE = { code: 'funding.contribution.not-found', detail: 'There is no such contribution.' };

/**
 * What keeps contributions from taking the parts that are said to be theirs, with pointers; parts of one contribution are
 * looked at together.
 */
export function findPartProblems(
  deposit: UnidentifiedDepositState,
  { parts }: UnidentifiedDepositFacts['split'],
  contributions: readonly ContributionState[],
): readonly SplitProblem[] {
  const taking = new Map(contributions.map((one) => [one.contributionId, one]));
  const { precedingMinor: start = 0, parts: _, ...whole } = deposit;
  return parts.flatMap((part, index): readonly SplitProblem[] => {
    const { unidentifiedDepositId, amount, contributionId } = part;
    if (contributionId === undefined) return [];
    const pointer = `/parts/${String(index)}/contributionId`;
    const contribution = taking.get(contributionId);
    if (contribution === undefined) return [{ pointer, ...NOT_THERE }];
    const slice = sliceOf(deposit, part.precedingMinor - start, amount.amountMinor);
    try {
      const events = depositOf(contribution, { ...whole, ...slice, unidentifiedDepositId });
      taking.set(contributionId, events.reduce<ContributionState>(after, contribution));
      return [];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return [{ pointer, code: error.code, detail: error.message }];
    }
  });
}

const after = (
  state: ContributionState,
  event: Parameters<typeof evolveContribution>[1],
): ContributionState => evolveContribution(state, event, { seq: 0, at: new Date(0) });
