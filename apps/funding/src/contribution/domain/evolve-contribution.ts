import { without } from '../../ledger/domain/booking.js';
import type { ContributionEvent } from './contribution-events.js';
import type { ContributionBooking, ContributionState } from './contribution-state.js';
import { evolveRefund, isRefundEvent } from './evolve-refund.js';
import { nudgesFrom } from './nudge.js';
import { settledBy } from './settled-by.js';

interface Meta {
  readonly seq: number;
  readonly at: Date;
}
type Wish = ContributionBooking extends infer B
  ? B extends unknown
    ? Omit<B, 'reference' | 'seq' | 'type'>
    : never
  : never;

const NO_EARMARK = { countries: [], themes: [], requests: [] };

/** The contribution after a fact. */
export function evolveContribution(
  state: ContributionState | undefined,
  event: ContributionEvent,
  meta: Meta,
): ContributionState {
  const begun = begin(state, event, meta);
  if (begun !== undefined) return begun;
  if (state === undefined) throw new Error(`${event.type} cannot be a contribution's first fact`);
  if (isRefundEvent(event)) return evolveRefund(state, event, meta);
  switch (event.type) {
    case 'funding.contribution.booked.v1':
      return { ...state, bookings: without(state.bookings, event.data.reference) };
    case 'funding.contribution.deposit-recorded.v1': {
      const { contributionId: _, ...deposit } = event.data;
      const settlesMinor = settledBy(state, deposit);
      const next: ContributionState = {
        ...state,
        deposits: [...state.deposits, { ...deposit, settlesMinor }],
        settledMinor: state.settledMinor + settlesMinor,
      };
      const { amountMinor } = deposit.amount;
      const { unidentifiedDepositId, precedingMinor } = deposit;
      const wish = {
        kind: 'deposit',
        deposit: deposit.deposit,
        amountMinor,
        settlesMinor,
        ...(unidentifiedDepositId === undefined ? {} : { unidentifiedDepositId }),
        ...(precedingMinor === undefined ? {} : { precedingMinor }),
      } as const;
      return ask(next, event, meta, wish, `deposit/${String(deposit.deposit)}`);
    }
    case 'funding.contribution.deposit-booked.v1': {
      const { deposit, fee, reference } = event.data;
      const deposits = state.deposits.map((one) =>
        one.deposit === deposit ? { ...one, feeMinor: fee.amountMinor } : one,
      );
      return { ...state, deposits, bookings: without(state.bookings, reference) };
    }
    case 'funding.contribution.paid-up.v1':
      return { ...state, status: 'paid-up', timers: [] };
    case 'funding.contribution.nudged.v1': {
      const { of, days } = event.data;
      const timers = (state.timers ?? []).filter(({ name }) => name !== `${of}-${String(days)}`);
      return { ...state, timers, nudges: [...(state.nudges ?? []), { of, days, at: meta.at.toISOString() }] };
    }
    default:
      return state;
  }
}

function begin(
  state: ContributionState | undefined,
  event: ContributionEvent,
  meta: Meta,
): ContributionState | undefined {
  const empty = { deposits: [], settledMinor: 0, bookings: [] };
  switch (event.type) {
    case 'funding.contribution.pledged.v1': {
      const { pledgedOn, ...data } = event.data;
      const timers = nudgesFrom(data.contributionId, 'pledge', pledgedOn, meta.seq);
      const { amountMinor } = data.amount;
      return ask(
        { ...empty, ...data, status: 'pledged', agesFromOn: pledgedOn, timers },
        event,
        meta,
        { kind: 'pledge', amountMinor },
        'pledge',
      );
    }
    case 'funding.contribution.in-kind-recorded.v1': {
      const { receivedOn: _, ...data } = event.data;
      const { amountMinor } = data.amount;
      const next: ContributionState = { ...empty, ...data, earmark: NO_EARMARK, status: 'in-kind' };
      return ask(next, event, meta, { kind: 'in-kind', amountMinor }, 'in-kind');
    }
    case 'funding.contribution.committed.v1': {
      const { signedOn, ...data } = event.data;
      const honours = state === undefined ? {} : { honours: `${data.contributionId}/pledge` };
      const next: ContributionState = {
        ...empty,
        bookings: state?.bookings ?? [],
        ...data,
        status: 'committed',
        agesFromOn: signedOn,
        timers: nudgesFrom(data.contributionId, 'commitment', signedOn, meta.seq),
        ...(state?.nudges === undefined ? {} : { nudges: state.nudges }),
      };
      const { amountMinor } = data.amount;
      return ask(next, event, meta, { kind: 'commitment', amountMinor, ...honours }, 'commitment');
    }
    default:
      return undefined;
  }
}

const ask = (
  state: ContributionState,
  { type }: ContributionEvent,
  { seq }: Meta,
  wish: Wish,
  name: string,
): ContributionState => ({
  ...state,
  bookings: [
    ...state.bookings,
    { ...wish, reference: `${state.contributionId}/${name}`, seq, type } as ContributionBooking,
  ],
});
