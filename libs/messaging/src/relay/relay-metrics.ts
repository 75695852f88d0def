/** What a relay counts and sees. */
export class RelayMetrics {
  /** Events acknowledged by the broker, repeats included. */
  published = 0;
  /** Sends that failed and were begun again from the last saved point. */
  failures = 0;
  /** Times the documents themselves were read because the place in the change stream was lost. */
  scans = 0;
  /** History entries that do not carry the number of their place: a defect of the writer. */
  seqGaps = 0;
  /** Whether this replica is the one that relays. */
  isLeader = false;
  /** When the oldest event was committed that is known and not yet published. */
  oldestUnpublishedAt: Date | undefined;

  /** Age of that event in seconds; 0 when there is none. */
  get lagSeconds(): number {
    if (this.oldestUnpublishedAt === undefined) return 0;
    return Math.max(0, (Date.now() - this.oldestUnpublishedAt.getTime()) / 1_000);
  }
}
