import type { Stored } from './storage/stored.js';

/** A state with its id and version, as a store or an outcome has it. */
export interface Versioned<S extends object> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
}

type Shown<S extends object> = Omit<S, 'timers'> & { readonly id: string; readonly version: number };

/** A loaded aggregate, or a command's outcome, as the API shows it: without the deadlines it works with. */
export function viewOf<S extends object>({ id, version, state }: Versioned<S>): Shown<S> {
  const { timers: _ours, ...shown } = state as S & { readonly timers?: unknown };
  return { id, version, ...shown };
}

/** The same of a document that a list has read. */
export function viewOfDocument<S extends object>(document: Stored<S>): Shown<S> {
  const { _id: id, version, createdAt: _createdAt, changedAt: _changedAt, ...state } = document;
  return viewOf({ id, version, state: state as unknown as S });
}
