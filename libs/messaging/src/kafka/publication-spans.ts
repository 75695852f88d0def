import { type Span, SpanKind } from '@opentelemetry/api';
import { contextFrom, traceparentOf } from '@hub/tracing/trace-context.js';
import { tracer } from '@hub/tracing/with-span.js';
import type { OutgoingEvent } from '../event-bus.js';

/** The spans of events on their way out: each begins when its event was committed, and names itself in its headers. */
export class PublicationSpans {
  /** The events as they are to be sent. */
  readonly events: readonly OutgoingEvent[];
  private readonly spans: Span[] = [];

  constructor(events: readonly OutgoingEvent[]) {
    this.events = events.map((event) => this.traced(event));
  }

  /** The broker has acknowledged them, or refused. */
  end(): void {
    for (const span of this.spans) span.end();
  }

  private traced(event: OutgoingEvent): OutgoingEvent {
    if (event.traceparent === undefined) return event;
    const span = tracer().startSpan(
      `publish ${event.type}`,
      { kind: SpanKind.PRODUCER, startTime: event.time, attributes: { 'messaging.message.id': event.id } },
      contextFrom(event.traceparent),
    );
    this.spans.push(span);
    return { ...event, traceparent: traceparentOf(span) ?? event.traceparent };
  }
}
