/** The queues of a provider's coordinators. */
export const QUEUE_VIEWS = ['mine', 'unassigned', 'due-soon', 'waiting-for-others'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What is due within so many days is due soon. */
export const DUE_SOON_DAYS = 7;

const DAY_MS = 86_400_000;

/** Whose queue it is, and when. */
export interface Onlooker {
  readonly providerId: string;
  readonly coordinatorId: string;
  readonly at: Date;
}

/** The stored invitations that stand in a queue; each condition is answered by an index in the order of deadlines. */
export function inQueue(
  view: QueueView,
  { providerId, coordinatorId, at }: Onlooker,
): Readonly<Record<string, unknown>> {
  const awake = {
    $or: [{ 'work.snoozedUntil': { $exists: false } }, { 'work.snoozedUntil': { $lte: at } }],
  };
  const ours = { providerId, 'work.turn': 'provider', ...awake };
  switch (view) {
    case 'mine':
      return { ...ours, 'work.assignee.id': coordinatorId };
    case 'unassigned':
      return { ...ours, 'work.assignee.id': null };
    case 'due-soon':
      return { ...ours, 'work.dueAt': { $lte: new Date(at.getTime() + DUE_SOON_DAYS * DAY_MS) } };
    case 'waiting-for-others':
      return { providerId, 'work.turn': 'state' };
    default:
      return view satisfies never;
  }
}
