import type { Assignee } from '@hub/contracts/matching/assignee.js';

/** Who has to do something next. */
export type Turn = 'provider' | 'state' | 'nobody';

/** The place of an invitation in the queues of its provider's coordinators. */
export interface Work {
  readonly turn: Turn;
  /** When what is to be done next is late; absent when nothing is. */
  readonly dueAt?: Date;
  readonly assignee?: Assignee;
  /** Until then it is in no queue but that of all. */
  readonly snoozedUntil?: Date;
}
