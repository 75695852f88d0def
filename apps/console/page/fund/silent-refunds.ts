import type { Contribution } from '../api/funding-views.js';
import type { RefundOf } from './donor-refund-step.js';

/** After so many days without an answer, an officer asks the bank; the service gives the refund up later. */
export const SILENT_AFTER_DAYS = 14;

const DAY_MS = 86_400_000;

/** Has the bank had the refund for so long without an answer that somebody has to ask? */
export const isSilent = ({ status, sentAt }: RefundOf['refund'], now: Date): boolean =>
  status === 'approved' &&
  sentAt !== undefined &&
  now.getTime() - Date.parse(sentAt) >= SILENT_AFTER_DAYS * DAY_MS;

/** The refunds that the bank has not answered, the one that waits longest first. */
export const silentRefunds = (contributions: readonly Contribution[], now: Date): readonly RefundOf[] =>
  contributions
    .flatMap((contribution) => (contribution.refunds ?? []).map((refund) => ({ contribution, refund })))
    .filter(({ refund }) => isSilent(refund, now))
    .sort((one, other) => (one.refund.sentAt ?? '').localeCompare(other.refund.sentAt ?? ''));
