/** What a consumer counts; all but `lag` only grow. */
export interface ConsumerMetrics {
  /** Messages whose effects are stored. */
  handled: number;
  /** Messages of a type this service has no handler for, or of a version it does not know yet, or replayed for another group. */
  skipped: number;
  /** Events seen again; their handlers ran again. */
  repeats: number;
  /** Effects that an aggregate had kept already, by their cause, when a handler asked for them again. */
  repeatedEffects: number;
  /** Events that came although one before them is missing. */
  gaps: number;
  /** Replayed dead letters that were handled. */
  replayed: number;
  retries: number;
  deadLettered: number;
  /** Times a server was found to be away. */
  pauses: number;
  rebalances: number;
  restarts: number;
  /** Messages between what is finished and the end of the assigned partitions. */
  lag: number;
}

/** All zero. */
export const noMetrics = (): ConsumerMetrics => ({
  handled: 0,
  skipped: 0,
  repeats: 0,
  repeatedEffects: 0,
  gaps: 0,
  replayed: 0,
  retries: 0,
  deadLettered: 0,
  pauses: 0,
  rebalances: 0,
  restarts: 0,
  lag: 0,
});
