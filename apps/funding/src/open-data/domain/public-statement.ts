import type { Statement } from '../../statement/domain/statement.js';
import type { OpenFund } from './open-fund.js';

/** A fund's sources and uses as anybody may read them. */
export interface PublicStatement extends Pick<Statement, 'fundId' | 'name' | 'currency'> {
  /** Absent, all of it, where it would tell what one donor gave or one request was given. */
  readonly figures?: Pick<Statement, 'sources' | 'uses' | 'balance'>;
}

/**
 * What is published of a fund's statement: its totals, or nothing. A total that contains something restricted is shown
 * only when the flows on that side are, so that nobody can take the named ones off it; the fee and the balance follow from
 * both sides, and so either everything is shown or nothing.
 */
export function publicStatement(
  { contributions, allocations }: OpenFund,
  statement: Statement,
): PublicStatement {
  const { fundId, name, currency, sources, uses, balance } = statement;
  const fund = { fundId, name, currency };
  return contributions.isWithheld || allocations.isWithheld
    ? fund
    : { ...fund, figures: { sources, uses, balance } };
}
