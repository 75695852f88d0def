import type { HistoryEntry } from './history-entry.js';

/** What a command led to; a repeated command gets the outcome of the first time. */
export interface Outcome<S> {
  readonly id: string;
  /** The state after the command. Not there (version 0) when nothing exists and nothing was decided. */
  readonly state: S;
  readonly version: number;
  /** The entries this command's cause added; none when there was nothing to do. */
  readonly events: readonly HistoryEntry[];
  /** True when the cause was found in the history. */
  readonly repeated: boolean;
}
