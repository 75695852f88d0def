import { IllegalTransition } from './allocation.errors.js';
import type { AllocationState, AllocationStatus } from './allocation-state.js';

export const ALLOCATION_ACTIONS = [
  'declare-conflict',
  'score',
  'approve',
  'return',
  'reject',
  'object',
  'instruct',
  'release',
  'confirm',
  'fail',
  'report',
  'return-report',
  'accept-report',
  'record-refund',
  'release-rest',
  'close',
] as const;
export type AllocationAction = (typeof ALLOCATION_ACTIONS)[number];

const TRANCHES = ['confirm', 'fail', 'report', 'return-report', 'accept-report', 'record-refund'] as const;

/** What people may do in each status; the rest is brought about by events and by the ledger. */
export const ALLOCATION_LIFECYCLE: Readonly<Record<AllocationStatus, readonly AllocationAction[]>> = {
  proposed: ['declare-conflict', 'score', 'return', 'reject', 'object'],
  reviewed: ['declare-conflict', 'score', 'approve', 'return', 'reject', 'object'],
  approved: [],
  pipeline: [],
  reserved: [],
  committed: ['instruct', 'release', 'confirm', 'fail', 'release-rest'],
  disbursing: ['instruct', 'release', ...TRANCHES, 'release-rest'],
  disbursed: [...TRANCHES],
  reported: ['close'],
  closed: [],
  returned: [],
  rejected: [],
  cancelled: [],
};

/** @throws IllegalTransition when the action is not allowed now. */
export function refuseUnless(action: AllocationAction, { status }: AllocationState): void {
  const allowed = ALLOCATION_LIFECYCLE[status];
  if (!allowed.includes(action)) throw new IllegalTransition(status, action, allowed);
}

/** Nothing will happen to it any more. */
export const isOver = ({ status }: { readonly status: AllocationStatus }): boolean =>
  ['closed', 'returned', 'rejected', 'cancelled'].includes(status);
