import { Logger, type Type } from '@nestjs/common';
import { BadConfiguration, readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { type RunningService, startService } from './start-service.js';

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
  let stopping = false;

  const stop = async (signal: string): Promise<void> => {
    if (stopping) return process.exit(1);
    stopping = true;
    logger.log({ msg: 'stopping', event: 'service-stopping', signal });
    const clean = service === undefined || (await service.stop());
    process.exit(clean ? 0 : 1);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('unhandledRejection', (reason) => {
    logger.fatal({ msg: 'unhandled rejection', err: reason });
    process.exit(1);
  });

  try {
    service = await startService(module, {
      name,
      config: readConfig(ServiceConfig, { defaults: { PORT: port } }),
    });
    logger.log({ msg: 'ready', event: 'service-ready', url: service.url });
  } catch (error) {
    if (error instanceof BadConfiguration) process.stderr.write(`${name} cannot start:\n${error.message}\n`);
    else logger.fatal({ msg: 'cannot start', err: error });
    process.exit(1);
  }
}
