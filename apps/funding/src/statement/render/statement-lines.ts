import type { Money } from '../../ledger/domain/money.js';
import type { Statement } from '../domain/statement.js';

/** One figure of a statement, as spreadsheets and papers list it. */
export interface StatementLine {
  readonly section: 'Sources' | 'Uses' | 'Balance' | 'Position';
  readonly label: string;
  readonly amount: Money;
  readonly isTotal?: true;
}

/** The figures of a statement in the order that funds print them; what is deducted is negative. */
export function statementLines({ position, ...figures }: Statement): readonly StatementLine[] {
  const stand = (label: string, amount: Money) => ({ section: 'Position', label, amount }) as const;
  return [
    ...sourcesAndUsesLines(figures),
    stand('Pledged, not signed', position.pledged),
    stand('Signed, not deposited', position.receivable),
    stand('Not allocated', position.unallocated),
    stand('Reserved', position.reserved),
    stand('Committed, not paid', position.committed),
    stand('Paid, not accounted for', position.outstanding),
    stand('Expenditure accounted for', position.expenditure),
    stand('Given in kind', position.inKind),
  ];
}

/** Sources, uses and what is left. */
export function sourcesAndUsesLines({
  sources,
  uses,
  balance,
}: Pick<Statement, 'sources' | 'uses' | 'balance'>): readonly StatementLine[] {
  const less = ({ amountMinor, currency }: Money): Money => ({ amountMinor: 0 - amountMinor, currency });
  const source = (label: string, amount: Money) => ({ section: 'Sources', label, amount }) as const;
  const use = (label: string, amount: Money) => ({ section: 'Uses', label, amount }) as const;
  return [
    source('Contributions', sources.contributions),
    source('Less refunds to donors', less(sources.donorRefunds)),
    source('Interest', sources.interest),
    source('Interest of implementing organisations', sources.organisationInterest),
    source('Exchange differences', sources.exchangeDifference),
    { ...source('Total sources', sources.total), isTotal: true },
    use('Transfers to implementing organisations', uses.transfers),
    use('Less refunds', less(uses.refunds)),
    use("Administrative agent's fee", uses.agentFees),
    use('Direct cost', uses.directCosts),
    use('Bank charges', uses.bankCharges),
    { ...use('Total uses', uses.total), isTotal: true },
    { section: 'Balance', label: 'Balance', amount: balance, isTotal: true },
  ];
}
