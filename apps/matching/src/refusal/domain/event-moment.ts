/** What an aggregate may know about an event beside what it says. */
export interface EventMoment {
  /** The event's position in the history, from 1. */
  readonly seq: number;
  readonly at: Date;
  readonly by: { readonly id: string; readonly organisation?: string };
}

/** A deadline in an aggregate's state; its id is never used twice. */
export interface Deadline {
  readonly id: string;
  readonly name: string;
  readonly dueAt: Date;
}
