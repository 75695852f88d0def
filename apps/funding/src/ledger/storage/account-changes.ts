import type { Document } from 'mongodb';
import { accountId, available, isSigned } from '../domain/account.js';
import type { Account } from '../domain/account.js';

const SUMS = ['balance', 'held', 'incoming', 'debits', 'credits', 'available'] as const;
const LEAST_INT64 = -(2n ** 63n);

/** How a group changes an account that is there. */
export interface AccountChange {
  readonly id: string;
  /** What must be available, or nothing is changed. */
  readonly least: bigint;
  readonly by: Readonly<Record<(typeof SUMS)[number], bigint>>;
}

/** The change between two states of an account. */
export function accountChange(before: Account, after: Account): AccountChange {
  const taken = available(before) - available(after);
  return {
    id: accountId(before),
    least: taken > 0n && !isSigned(before.name) ? taken : LEAST_INT64,
    by: {
      balance: after.balance - before.balance,
      held: after.held - before.held,
      incoming: after.incoming - before.incoming,
      debits: after.debits - before.debits,
      credits: after.credits - before.credits,
      available: -taken,
    },
  };
}

/** The accounts of some changes that can give what is taken from them. */
export const ableToGive = (changes: readonly AccountChange[]) => ({
  _id: { $in: changes.map(({ id }) => id) },
  $expr: { $gte: ['$available', ownOf(changes, ({ least }) => least)] },
});

/**
 * Adds to each account what is its own: one statement for all of them, because the server takes as long for two
 * statements as for ten accounts of one. A sum beyond 64 bits is refused.
 */
export const addition = (changes: readonly AccountChange[]): Document[] => [
  {
    $replaceWith: {
      $let: {
        vars: { by: ownOf(changes, ({ by }) => by) },
        in: {
          $mergeObjects: [
            '$$ROOT',
            Object.fromEntries(SUMS.map((sum) => [sum, { $toLong: { $add: [`$${sum}`, `$$by.${sum}`] } }])),
          ],
        },
      },
    },
  },
];

// Literal, because the server would take an id that begins with a dollar for the name of a field.
const ownOf = (changes: readonly AccountChange[], value: (change: AccountChange) => unknown): Document => ({
  $arrayElemAt: [
    { $literal: changes.map(value) },
    { $indexOfArray: [{ $literal: changes.map(({ id }) => id) }, '$_id'] },
  ],
});
