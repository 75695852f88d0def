import type { Actor } from './actor.js';

/** Who wants something, when and why; what is wanted is in the decision. */
export interface Command {
  /** One cause changes one aggregate once: `http:<sub>:<key>`, `event:<id>` or `timer:<id>`. */
  readonly cause: string;
  readonly by: Actor;
  readonly at: Date;
  /** A digest of what was asked; a cause that comes again with another one is refused. */
  readonly fingerprint?: string;
  readonly correlationId?: string;
  readonly traceparent?: string;
  /** Told when the cause turns out to have had its effect before. */
  readonly onRepeat?: () => void;
  /** The version the caller saw (`If-Match`). */
  readonly expectedVersion?: number;
}

/** What a command, or the entry it left in a history, is to what follows from it. */
type Leading = Pick<Command, 'by' | 'at' | 'correlationId' | 'traceparent'>;

/** The command that follows from another: by the same actor, at the same time, in the same trace, with its own cause. */
export const following = ({ by, at, correlationId, traceparent }: Leading, cause: string): Command => ({
  cause,
  by,
  at,
  ...(correlationId === undefined ? {} : { correlationId }),
  ...(traceparent === undefined ? {} : { traceparent }),
});
