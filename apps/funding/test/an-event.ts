import { receivedEvent } from '@hub/messaging/received.js';
import type { Received } from '@hub/messaging/received.js';

let events = 0;

/** An event as a consumer gets it; a new one at each call. */
export function anEvent<P extends object>(
  source: string,
  subject: string,
  fact: string,
  payload: P,
): Received<P> {
  events += 1;
  const envelope = {
    id: `${subject}/${String(events)}`,
    source,
    subject,
    seq: events,
    type: `${source}.${fact}.v1`,
  };
  return receivedEvent({ ...envelope, time: new Date(), cause: 'test' }, payload);
}
