/** A command's causal half, as an event gives it: who acts, why, when; assignable to `Command` of `@hub/aggregate`. */
export interface CausedCommand {
  readonly cause: string;
  readonly by: { readonly id: string; readonly role: string };
  readonly at: Date;
  readonly correlationId?: string;
  readonly traceparent?: string;
  readonly onRepeat?: () => void;
}

/** What an event says about itself, whatever it carries. */
export interface Envelope {
  /** `<aggregate id>/<seq>`: unique together with `source`. */
  readonly id: string;
  /** The aggregate's name, e.g. `intake.request`. */
  readonly source: string;
  /** The contract's type, e.g. `intake.request.cleared.v1`. */
  readonly type: string;
  /** The aggregate's id; also the message's key. */
  readonly subject: string;
  /** The event's position in its aggregate's history, from 1. */
  readonly seq: number;
  readonly time: Date;
  /** What led to this event: a scoped idempotency key, another event or a timer. */
  readonly cause: string;
  readonly correlationId?: string;
  readonly traceparent?: string;
}

/** An event as a handler gets it: decoded, validated, and able to say what it causes. */
export interface Received<P extends object = object> extends Envelope {
  /** `event:<source>/<id>`: the cause of whatever this event leads to; the same at every delivery. */
  readonly asCause: string;
  readonly payload: P;
  /** The command this event leads to: caused by it, given by the system, correlation passed on. */
  command(at: Date): CausedCommand;
}

/**
 * Makes a received event of its envelope and payload; the transport does it, and tests of handlers may.
 * @param onRepeat told of each effect that the event had had before
 */
export const receivedEvent = <P extends object>(
  envelope: Envelope,
  payload: P,
  onRepeat?: () => void,
): Received<P> => {
  const asCause = `event:${envelope.source}/${envelope.id}`;
  return {
    ...envelope,
    asCause,
    payload,
    command: (at) => ({
      cause: asCause,
      by: { id: `event:${envelope.source}`, role: 'system' },
      at,
      ...(envelope.correlationId === undefined ? {} : { correlationId: envelope.correlationId }),
      ...(envelope.traceparent === undefined ? {} : { traceparent: envelope.traceparent }),
      ...(onRepeat === undefined ? {} : { onRepeat }),
    }),
  };
};
