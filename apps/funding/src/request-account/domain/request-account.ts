import { requestAccountFact } from './request-account-events.js';
import type { RequestAccountEvent } from './request-account-events.js';
import { AccountAlreadyClosed, RequestNotEnded, SameOfficer } from './request-account.errors.js';

export interface RequestAccountState {
  readonly requestId: string;
  readonly agreementId: string;
  /** `closing`: one officer has proposed it; `closing-confirmed`: the allocations are being closed. */
  readonly status: 'open' | 'closing' | 'closing-confirmed' | 'closed';
  readonly ending?: 'completed' | 'terminated';
  readonly proposedBy?: string;
  readonly confirmedBy?: string;
  readonly closedAt?: string;
}

/** The account after a fact. */
export function evolveRequestAccount(
  state: RequestAccountState | undefined,
  event: RequestAccountEvent,
): RequestAccountState {
  if (event.type === 'funding.request-account.opened.v1') {
    const { requestId, agreementId } = event.data;
    return { requestId, agreementId, status: 'open' };
  }
  if (state === undefined) throw new Error(`${event.type} cannot be an account's first fact`);
  switch (event.type) {
    case 'funding.request-account.ending-noted.v1':
      return { ...state, ending: event.data.ending };
    case 'funding.request-account.closing-proposed.v1':
      return { ...state, status: 'closing', proposedBy: event.data.officer };
    case 'funding.request-account.closing-confirmed.v1':
      return { ...state, status: 'closing-confirmed', confirmedBy: event.data.officer };
    case 'funding.request-account.closed.v1':
      return { ...state, status: 'closed', closedAt: event.data.closedAt };
    default:
      return event satisfies never;
  }
}

/** Opened once, when the agreement is concluded. */
export const openAccount = (
  state: RequestAccountState | undefined,
  opened: { readonly requestId: string; readonly agreementId: string; readonly openedAt: string },
): readonly RequestAccountEvent[] => (state === undefined ? [requestAccountFact('opened', opened)] : []);

/** The request is completed or terminated; the account may be closed from now on. */
export const noteEnding = (
  state: RequestAccountState,
  ending: 'completed' | 'terminated',
): readonly RequestAccountEvent[] =>
  state.ending === undefined
    ? [requestAccountFact('ending-noted', { requestId: state.requestId, ending })]
    : [];

/**
 * The first officer proposes, a second one confirms. That nothing is outstanding is asked of the ledger before.
 *
 * @throws RequestNotEnded, SameOfficer, AccountAlreadyClosed
 */
export function agreeToClose(
  state: RequestAccountState,
  officer: string,
  now: string,
): readonly RequestAccountEvent[] {
  const { requestId, status, ending, proposedBy } = state;
  switch (status) {
    case 'open':
      if (ending === undefined) throw new RequestNotEnded();
      return [requestAccountFact('closing-proposed', { requestId, officer, proposedAt: now })];
    case 'closing':
      if (officer === proposedBy) throw new SameOfficer(officer);
      return [requestAccountFact('closing-confirmed', { requestId, officer, confirmedAt: now })];
    case 'closing-confirmed':
      return [];
    case 'closed':
      throw new AccountAlreadyClosed();
    default:
      return status satisfies never;
  }
}

/** All allocations are closed, so the account is. */
export const markClosed = (state: RequestAccountState, closedAt: string): readonly RequestAccountEvent[] =>
  state.status === 'closing-confirmed'
    ? [requestAccountFact('closed', { requestId: state.requestId, closedAt })]
    : [];
