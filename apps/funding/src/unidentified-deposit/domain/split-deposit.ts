import type { Money } from '../../ledger/domain/money.js';
import { sliceOf, splitMinor } from './rest-of-deposit.js';
import {
  recordUnidentified,
  type Resolution,
  type UnidentifiedDepositState,
} from './unidentified-deposit.js';
import { unidentifiedDepositFact } from './unidentified-deposit-events.js';
import type { UnidentifiedDepositEvent, UnidentifiedDepositFacts } from './unidentified-deposit-events.js';
import {
  DepositBeingBooked,
  IllegalDepositTransition,
  SplitNotAcceptable,
  type SplitProblem,
} from './unidentified-deposit.errors.js';

/** A part as an officer asks for it, with whose it is where that is known at once. */
export interface PartAsked {
  readonly amount: Money;
  readonly resolution?: Resolution['resolution'];
  readonly contributionId?: string;
}

/** What an officer asks for, why, and how parts are named: `idOf(1)` is the first one ever taken off the deposit. */
export interface Split {
  readonly parts: readonly PartAsked[];
  readonly comment: string;
  readonly officer: string;
  readonly idOf: (part: number) => string;
}

/**
 * Takes parts off a deposit, each an unidentified deposit of its own; what is in none stays what it is. A proposal for
 * the whole falls.
 *
 * @throws IllegalDepositTransition, DepositBeingBooked, SplitNotAcceptable
 */
export function splitDeposit(
  state: UnidentifiedDepositState,
  { parts, comment, officer, idOf }: Split,
): readonly UnidentifiedDepositEvent[] {
  const { unidentifiedDepositId, status, bookings, precedingMinor = 0 } = state;
  if (status !== 'held' && status !== 'proposed') throw new IllegalDepositTransition(status, 'split');
  if (bookings.length > 0) throw new DepositBeingBooked(unidentifiedDepositId);
  const problems = problemsOf(state, parts);
  if (problems.length > 0) throw new SplitNotAcceptable(problems);
  const before = state.parts?.length ?? 0;
  let place = precedingMinor + splitMinor(state);
  const named = parts.map((part, index) => {
    const one = { ...part, unidentifiedDepositId: idOf(before + index + 1), precedingMinor: place };
    place += part.amount.amountMinor;
    return one;
  });
  return [unidentifiedDepositFact('split', { unidentifiedDepositId, parts: named, comment, officer })];
}

/** The first facts of a part that was taken off: that it is there, and whose it is where that was said at once. */
export function factsOfPart(
  whole: UnidentifiedDepositState,
  part: UnidentifiedDepositFacts['split']['parts'][number],
  { comment, officer }: { readonly comment: string; readonly officer: string },
): readonly UnidentifiedDepositEvent[] {
  const { fundId, receivedOn, bankReference, remitter, precedingMinor = 0 } = whole;
  const { unidentifiedDepositId, resolution, contributionId } = part;
  const recorded = recordUnidentified({
    ...sliceOf(whole, part.precedingMinor - precedingMinor, part.amount.amountMinor),
    unidentifiedDepositId,
    partOf: whole.unidentifiedDepositId,
    fundId,
    receivedOn,
    bankReference,
    remitter,
    officer,
  });
  if (resolution === undefined) return recorded;
  const whose = { resolution, ...(contributionId === undefined ? {} : { contributionId }) };
  return [
    ...recorded,
    unidentifiedDepositFact('resolution-proposed', { unidentifiedDepositId, ...whose, comment, officer }),
  ];
}

const NOT_IDENTIFIED = 'A part names its contribution when it is identified, and only then.';

function problemsOf(state: UnidentifiedDepositState, parts: readonly PartAsked[]): readonly SplitProblem[] {
  const { currency, amountMinor } = state.amount;
  const restMinor = amountMinor - splitMinor(state);
  const rest = `${String(restMinor)} minor units of ${currency}`;
  let leftMinor = restMinor;
  const problems = parts.flatMap(({ amount, resolution, contributionId }, index): readonly SplitProblem[] => {
    const part = `/parts/${String(index)}`;
    const at = `${part}/amount`;
    // What goes back is no contribution's.
    if ((contributionId !== undefined) !== (resolution === 'identified'))
      return [{ pointer: `${part}/contributionId`, code: 'not-identified', detail: NOT_IDENTIFIED }];
    if (amount.currency !== currency)
      return [
        { pointer: `${at}/currency`, code: 'other-currency', detail: `The deposit is in ${currency}.` },
      ];
    if (amount.amountMinor <= 0)
      return [{ pointer: `${at}/amountMinor`, code: 'nothing', detail: 'A part is more than nothing.' }];
    leftMinor -= amount.amountMinor;
    return leftMinor < 0
      ? [{ pointer: `${at}/amountMinor`, code: 'exceeds-rest', detail: `Only ${rest} are left.` }]
      : [];
  });
  if (problems.length === 0 && parts.length === 1 && leftMinor === 0)
    return [{ pointer: '/parts', code: 'whole', detail: 'One part of all that is left is no part of it.' }];
  return problems;
}
