import type { Recorded } from '../domain/movement.js';

/** A stored aggregate with its history. */
export type WithHistory<R> = R & {
  readonly history: readonly { readonly type: string; readonly at: Date; readonly data?: object }[];
};

/** Leaves out of a read history what nobody outside may know: who did it, and why. */
export const HISTORY = { 'history.by': 0, 'history.cause': 0, 'history.hash': 0 };

/** The facts of an aggregate, oldest first. */
export const factsOf = <E extends { readonly type: string; readonly data: object }>({
  history,
}: WithHistory<object>): readonly Recorded<E>[] =>
  history.map(({ type, at, data }) => ({ at, fact: { type, data: data ?? {} } as E }));
