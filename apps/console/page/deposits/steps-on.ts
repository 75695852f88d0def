import type { UnidentifiedDeposit } from '../api/funding-views.js';
import type { Person } from '../app/session-store.js';

/** What an officer can do about a deposit. */
export type DepositStep = 'confirm' | 'refuse' | 'identify' | 'return' | 'split';

/** A part is less than all that is left: of the smallest sum there is none. */
const LEAST_DIVISIBLE_MINOR = 2;

/** What the person can do about the deposit now; whoever has proposed something takes it back and does not confirm it. */
export function stepsOn(
  { status, proposal, isBeingBooked, rest }: UnidentifiedDeposit,
  { id, roles }: Pick<Person, 'id' | 'roles'>,
): readonly DepositStep[] {
  if (!roles.includes('finance') || (status !== 'held' && status !== 'proposed')) return [];
  const isOwn = proposal?.officer === id;
  const isDivisible = !isBeingBooked && rest.amountMinor >= LEAST_DIVISIBLE_MINOR;
  return [
    ...(status === 'proposed' && !isOwn ? (['confirm'] as const) : []),
    ...(status === 'proposed' ? (['refuse'] as const) : []),
    'identify',
    'return',
    ...(isDivisible ? (['split'] as const) : []),
  ];
}
