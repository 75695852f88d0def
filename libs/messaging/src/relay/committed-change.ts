import type { ResumeToken, Timestamp } from 'mongodb';
import type { StoredEntry } from '@hub/aggregate/history-entry.js';

/** A collection of aggregates and the name its events go by. */
export interface RelaySource {
  /** The collection's name in its database. */
  readonly collection: string;
  /** The aggregate's name, e.g. `intake.request`: the events' `source`. */
  readonly source: string;
}

/** Where in the change stream something was; published up to here, the relay can go on from here. */
export interface StreamPlace {
  readonly token: ResumeToken;
  /** The cluster's time; a fall-back scan begins a margin before it. */
  readonly at: Date;
}

/** The history entries that one write added to one aggregate. */
export interface CommittedChange {
  readonly source: string;
  readonly aggregateId: string;
  readonly entries: readonly StoredEntry[];
  /** Absent for what a scan found. */
  readonly place?: StreamPlace;
}

/** The whole seconds of a cluster time. */
export const dateOf = (clusterTime: Timestamp | undefined): Date =>
  clusterTime === undefined ? new Date() : new Date(clusterTime.getHighBitsUnsigned() * 1_000);
