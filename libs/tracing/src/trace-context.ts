import { type Context, isSpanContextValid, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api';

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The context in which a span becomes the child of the one a W3C `traceparent` names; the root without one. */
export function contextFrom(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, parent);
}

/** The W3C `traceparent` that names this span; undefined when nothing traces. */
export function traceparentOf(span: Span | undefined): string | undefined {
  const found = span?.spanContext();
  if (found === undefined || !isSpanContextValid(found)) return undefined;
  return `00-${found.traceId}-${found.spanId}-${found.traceFlags.toString(16).padStart(2, '0')}`;
}

/** The `traceparent` of the span whose work this is; undefined when nothing traces. */
export const currentTraceparent = (): string | undefined => traceparentOf(trace.getActiveSpan());

/** The id of the trace this work belongs to, for a log line. */
export const currentTraceId = (): string | undefined => currentTraceparent()?.slice(3, 35);
