import type { SavedFilterView } from '../api/views.js';

/** The queues of a coordinator, and everything that its provider was ever invited to. */
export const QUEUE_VIEWS = ['mine', 'unassigned', 'due-soon', 'waiting-for-others', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What a queue is narrowed down to. */
export type QueueFilter = Omit<SavedFilterView, 'name'>;

/** How many items each queue has. */
export interface QueueCounts {
  readonly mine: number;
  readonly unassigned: number;
  readonly dueSoon: number;
  readonly waitingForOthers: number;
  /** Plans that a gift of the provider would complete. */
  readonly giftCompletions: number;
  /** Consortia that wait for the provider's answer. */
  readonly memberships: number;
}

/** Undefined for everything, which nobody counts. */
export function countIn(view: QueueView, counts: QueueCounts): number | undefined {
  switch (view) {
    case 'mine':
      return counts.mine;
    case 'unassigned':
      return counts.unassigned;
    case 'due-soon':
      return counts.dueSoon;
    case 'waiting-for-others':
      return counts.waitingForOthers;
    case 'all':
      return undefined;
    default:
      return view satisfies never;
  }
}

/** Where a coordinator begins: the first queue in which something waits. */
export const firstQueue = (counts: QueueCounts): QueueView =>
  QUEUE_VIEWS.find((view) => (countIn(view, counts) ?? 0) > 0) ?? 'unassigned';
