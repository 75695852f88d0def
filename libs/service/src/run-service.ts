import { Logger, type Type } from '@nestjs/common';
import { BadConfiguration } from '@hub/platform/config/bad-configuration.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { refuseUnknownVariables } from '@hub/platform/config/refuse-unknown.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startTracing } from '@hub/tracing/start-tracing.js';
import { stopOnSignals } from './stop-on-signals.js';
import { prepareService, type RunningService, startService } from './start-service.js';

/** What a service's `main.ts` says of it. */
export interface RunOptions {
  readonly name: string;
  /** Where it listens when the environment has no PORT. */
  readonly port: number;
}

/** Runs a service until a signal ends it: boots it by the environment, says when it is ready, stops it in order. */
export async function runService(module: Type, { name, port }: RunOptions): Promise<void> {
  const logger = new Logger('service');
  let service: RunningService | undefined;
  let endTracing = (): Promise<void> => Promise.resolve();

  stopOnSignals(async () => {
    const clean = service === undefined || (await service.stop());
    await endTracing();
    return clean;
  });
  process.on('unhandledRejection', (reason) => {
    logger.fatal({ msg: 'unhandled rejection', err: reason });
    process.exit(1);
  });

  try {
    refuseUnknownVariables();
    const config = readConfig(ServiceConfig, { defaults: { PORT: port } });
    if (process.argv.includes('--prepare')) {
      await prepareService(module, { name, config });
      process.exit(0);
    }
    endTracing = traced(name, config);
    service = await startService(module, { name, config });
    logger.log({ msg: 'ready', event: 'service-ready', url: service.url });
  } catch (error) {
    if (error instanceof BadConfiguration) process.stderr.write(`${name} cannot start:\n${error.message}\n`);
    else logger.fatal({ msg: 'cannot start', err: error });
    process.exit(1);
  }
}

function traced(service: string, config: Readonly<ServiceConfig>): () => Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, TRACED_PERCENT: percent } = config;
  if (endpoint === '') return () => Promise.resolve();
  return startTracing({ service, endpoint, share: percent / 100 });
}
