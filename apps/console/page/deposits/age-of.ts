import type { UnidentifiedDeposit } from '../api/funding-views.js';

const DAY_MS = 86_400_000;

/** For how many days nobody has known whose the money is; nothing once that is settled. */
export function ageOf({ status, receivedOn }: UnidentifiedDeposit, now: Date): number | undefined {
  if (status !== 'held' && status !== 'proposed') return undefined;
  const today = Date.parse(now.toISOString().slice(0, 10));
  return Math.max(0, Math.round((today - Date.parse(receivedOn)) / DAY_MS));
}
