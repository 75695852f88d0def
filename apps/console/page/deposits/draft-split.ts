import type { Money } from '../api/views.js';

/** Whose a part is, where an officer knows it; `open` where nobody does yet. */
export type PartOwner = 'open' | 'identified' | 'returned';

/** A part while somebody describes it. */
export interface DraftPart {
  readonly id: string;
  readonly amount: Money | undefined;
  readonly owner: PartOwner;
  /** Empty until one is chosen. */
  readonly contributionId: string;
}

/** A split while somebody describes it. */
export interface DraftSplit {
  readonly parts: readonly DraftPart[];
  readonly comment: string;
}

/** What keeps a split from being sent. */
export type SplitFault = 'tooMuch' | 'whole' | 'incomplete';

export const newPart = (id: string): DraftPart => ({
  id,
  amount: undefined,
  owner: 'open',
  contributionId: '',
});

/** What would stay unidentified, in minor units; below zero where the parts are more than there is. */
export const leftMinor = (rest: Money, parts: readonly DraftPart[]): number =>
  parts.reduce((left, { amount }) => left - (amount?.amountMinor ?? 0), rest.amountMinor);

/** What has to be mended before the split can be sent; nothing when it is in order. */
export function faultOf(rest: Money, { parts, comment }: DraftSplit): SplitFault | undefined {
  const left = leftMinor(rest, parts);
  if (left < 0) return 'tooMuch';
  if (parts.length === 1 && left === 0) return 'whole';
  const isWhole = parts.length > 0 && comment.trim() !== '' && parts.every(isComplete);
  return isWhole ? undefined : 'incomplete';
}

const isComplete = ({ amount, owner, contributionId }: DraftPart): boolean =>
  amount !== undefined && amount.amountMinor > 0 && (owner !== 'identified' || contributionId !== '');

/** The split as the service takes it. */
export const splitBody = ({ parts, comment }: DraftSplit) => ({
  comment: comment.trim(),
  parts: parts.map(({ amount, owner, contributionId }) => ({
    amount,
    ...(owner === 'open' ? {} : { resolution: owner }),
    ...(owner === 'identified' ? { contributionId } : {}),
  })),
});
