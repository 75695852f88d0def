import { type Attributes, context, type SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { contextFrom, traceparentOf } from './trace-context.js';

/** What a span is told of its work. */
export interface SpanOptions {
  readonly kind: SpanKind;
  /** The `traceparent` of what led to it; a new trace without one. */
  readonly parent?: string | undefined;
  readonly attributes?: Attributes;
}

/** The one tracer of the product; it does nothing until `startTracing` was called. */
export const tracer = () => trace.getTracer('connection-hub');

/**
 * Does the work inside a span, which is told of its failure. The work is given what it must pass on: the span's own
 * `traceparent`, or the parent's where nothing traces.
 */
export async function withSpan<T>(
  name: string,
  { kind, parent, attributes = {} }: SpanOptions,
  work: (traceparent: string | undefined) => Promise<T>,
): Promise<T> {
  const before = contextFrom(parent);
  const span = tracer().startSpan(name, { kind, attributes }, before);
  try {
    return await context.with(trace.setSpan(before, span), () => work(traceparentOf(span) ?? parent));
  } catch (error) {
    // The code alone: a message may carry what a person has written.
    span.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) });
    throw error;
  } finally {
    span.end();
  }
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'failure';
};
