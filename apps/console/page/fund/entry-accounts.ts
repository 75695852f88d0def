/** Which accounts' entries add up to each figure of a statement. */
const SOURCES = {
  contributions: ['contribution'],
  donorRefunds: ['donor-refund'],
  interest: ['interest'],
  organisationInterest: ['organisation-interest'],
  exchangeDifference: ['fx'],
} as const;
const USES = {
  // What was paid is with implementers, accounted for, or came back.
  transfers: ['advanced', 'expensed', 'refund'],
  refunds: ['refund'],
  agentFees: ['fee'],
  directCosts: ['direct-cost'],
  bankCharges: ['bank-charge'],
} as const;

const SIDES = { sources: SOURCES, uses: USES } as const;

export type Side = keyof typeof SIDES;

/** The accounts of a figure; those of a side's total are all of that side. */
export function accountsOf(side: Side, figure: string): readonly string[] {
  const figures: Readonly<Record<string, readonly string[]>> = SIDES[side];
  return figure === 'total' ? [...new Set(Object.values(figures).flat())] : (figures[figure] ?? []);
}

/** The balance is what is at the bank, less what nobody knows the owner of. */
export const BALANCE_ACCOUNTS = ['cash', 'suspense'] as const;
