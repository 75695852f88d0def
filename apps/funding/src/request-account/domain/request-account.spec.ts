import { describe, expect, it } from '@jest/globals';
import {
  agreeToClose,
  evolveRequestAccount,
  markClosed,
  noteEnding,
  openAccount,
} from './request-account.js';
import type { RequestAccountState } from './request-account.js';
import type { RequestAccountEvent } from './request-account-events.js';

const NOW = '2026-12-01T00:00:00Z';
const OPENED = { requestId: 'r', agreementId: 'g', openedAt: '2026-04-01T00:00:00Z' };
const after = (
  state: RequestAccountState | undefined,
  events: readonly RequestAccountEvent[],
): RequestAccountState =>
  events.reduce<RequestAccountState | undefined>(evolveRequestAccount, state) as RequestAccountState;
const open = () => after(undefined, openAccount(undefined, OPENED));
const ended = () => after(open(), noteEnding(open(), 'completed'));

describe('a request’s account', () => {
  it('is opened once', () => {
    expect(open()).toMatchObject({ status: 'open', agreementId: 'g' });
    expect(openAccount(open(), OPENED)).toEqual([]);
  });

  it('is closed by two different officers, and only when the request has ended', () => {
    expect(() => agreeToClose(open(), 'ada', NOW)).toThrow('neither completed nor terminated');
    const proposed = after(ended(), agreeToClose(ended(), 'ada', NOW));
    expect(() => agreeToClose(proposed, 'ada', NOW)).toThrow('another officer');
    expect(markClosed(proposed, NOW)).toEqual([]);

    const confirmed = after(proposed, agreeToClose(proposed, 'ben', NOW));
    const closed = after(confirmed, markClosed(confirmed, NOW));

    expect(closed).toMatchObject({ status: 'closed', proposedBy: 'ada', confirmedBy: 'ben', closedAt: NOW });
    expect(() => agreeToClose(closed, 'cleo', NOW)).toThrow('is closed');
    expect(markClosed(closed, NOW)).toEqual([]);
  });
});
