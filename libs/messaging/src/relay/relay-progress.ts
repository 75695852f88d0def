import type { Db } from 'mongodb';
import { RELAYS } from './relay-lease.js';

/** How far the publishing of a database's histories has come. */
export interface RelayProgress {
  /** A replica relays now. */
  readonly isHeld: boolean;
  /** Everything committed up to then is published. */
  readonly publishedUpTo: Date | undefined;
}

interface Lease {
  readonly _id: string;
  readonly expiresAt?: Date;
  readonly place?: { readonly at: Date };
}

/** What a database's relay leases say at `now`. */
export async function relayProgress(db: Db, now: Date): Promise<readonly RelayProgress[]> {
  const leases = await db
    .collection<Lease>(RELAYS)
    .find({ expiresAt: { $exists: true } })
    .toArray();
  return leases.map(({ expiresAt, place }) => ({
    isHeld: (expiresAt ?? now) > now,
    publishedUpTo: place?.at,
  }));
}
