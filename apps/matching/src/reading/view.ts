import type { Stored } from './storage/stored.js';

/** A state as the API shows it, with its id and version. */
export interface Versioned<S extends object> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
}

/** A loaded aggregate, or a command's outcome, as the API shows it. */
export const viewOf = <S extends object>({ id, version, state }: Versioned<S>) => ({ id, version, ...state });

/** The same of a document that a list has read. */
export const viewOfDocument = <S extends object>({
  _id,
  version,
  createdAt: _createdAt,
  changedAt: _changedAt,
  ...state
}: Stored<S>) => ({ id: _id, version, ...state });
