export interface LiveLimits {
  /** Streams one caller may have open in one replica. */
  readonly perCaller: number;
  readonly perReplica: number;
  /** How often a quiet stream shows that it is alive, and looks for news that no wake-up told of. */
  readonly heartbeatMs: number;
  /** The same while Redis is away. */
  readonly pollMs: number;
  /** After how long a client is told to come back when the stream ends. */
  readonly retryMs: number;
}

export const DEFAULT_LIMITS: LiveLimits = {
  perCaller: 10,
  perReplica: 5_000,
  heartbeatMs: 15_000,
  pollMs: 2_000,
  retryMs: 2_000,
};

/** Injection token of {@link LiveLimits}; without it the defaults hold. */
export const LIVE_LIMITS = Symbol('hub.live-limits');
