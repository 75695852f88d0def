import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import { randomUUID } from 'node:crypto';

const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._-]{7,127}$/;
const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

const storage = new AsyncLocalStorage<string>();

/** Runs `work` so that every log line in it carries this correlation id. */
export const withCorrelationId = <T>(correlationId: string, work: () => T): T =>
  storage.run(correlationId, work);

/** The correlation id of the work under way, if any. */
export const currentCorrelationId = (): string | undefined => storage.getStore();

/** The request's W3C `traceparent`, when well-formed. */
export const traceparentOf = (headers: IncomingHttpHeaders): string | undefined => {
  const header = headers['traceparent'];
  return typeof header === 'string' && TRACEPARENT.test(header) ? header : undefined;
};

/** A well-formed `x-correlation-id`, else the trace id of `traceparent`, else a new UUID. */
export function correlationIdOf(headers: IncomingHttpHeaders): string {
  const sent = headers['x-correlation-id'];
  if (typeof sent === 'string' && WELL_FORMED.test(sent)) return sent;
  const traceparent = traceparentOf(headers);
  return traceparent === undefined ? randomUUID() : traceparent.slice(3, 35);
}
