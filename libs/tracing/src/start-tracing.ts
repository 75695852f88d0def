import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';

/** Where spans go and how many. */
export interface TracingOptions {
  readonly service: string;
  /** Base URL of an OTLP/HTTP collector; spans go to `<endpoint>/v1/traces`. */
  readonly endpoint: string;
  /** Share of new traces that are kept, 0..1; a trace that was begun elsewhere is kept or not as it was there. */
  readonly share: number;
}

/**
 * Has this process's spans sent to a collector in the background. A collector that is away costs spans and nothing
 * else.
 * @returns what sends the last of them and ends it
 */
export function startTracing({ service, endpoint, share }: TracingOptions): () => Promise<void> {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: 3_000,
  });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'connection-hub' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1_000 })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  return () => provider.shutdown().catch(() => undefined);
}
