import type { EventBus, OutgoingEvent } from '@hub/messaging/event-bus.js';

/** A bus that remembers what it was given, and fails when told to. */
export class RecordingBus implements EventBus {
  readonly events: OutgoingEvent[] = [];
  failing = false;

  publish(events: readonly OutgoingEvent[]): Promise<void> {
    if (this.failing) return Promise.reject(new Error('No broker'));
    this.events.push(...events);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  get ids(): readonly string[] {
    return this.events.map(({ id }) => id);
  }
}

/**
 * The keys whose events appeared for the first time before an earlier one of theirs did; repeats do not matter. This
 * is the order that consumers rely on.
 */
export function outOfOrder(
  events: readonly { readonly subject: string; readonly seq: number }[],
): readonly string[] {
  const highest = new Map<string, number>();
  const wrong = new Set<string>();
  for (const { subject, seq } of events) {
    const last = highest.get(subject) ?? 0;
    if (seq > last + 1) wrong.add(subject);
    if (seq > last) highest.set(subject, seq);
  }
  return [...wrong];
}
