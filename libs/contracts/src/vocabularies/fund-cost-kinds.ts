/** What a fund pays for itself; a bank's charges are told apart from all else. */
export const FUND_COST_KINDS = ['direct-cost', 'bank-charge'] as const;
export type FundCostKind = (typeof FUND_COST_KINDS)[number];
