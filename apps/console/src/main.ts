import { Logger } from '@nestjs/common';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadConfiguration } from '@hub/platform/config/bad-configuration.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceLogger } from '@hub/platform/logging/service-logger.js';
import { takeSteps } from '@hub/service/shutdown.js';
import { stopOnSignals } from '@hub/service/stop-on-signals.js';
import { ConsoleConfig } from './console.config.js';
import { createConsoleServer } from './console-server.js';

// dist/apps/console/src/main.js → dist/page
const PAGE = join(fileURLToPath(import.meta.url), '..', '..', '..', '..', 'page');

try {
  const config = readConfig(ConsoleConfig, { defaults: { PORT: 3000 } });
  const logger = new ServiceLogger({ service: 'console', level: config.LOG_LEVEL });
  Logger.overrideLogger(logger);
  const { server, end } = await createConsoleServer(config, PAGE);
  const url = await server.listen({ host: config.HOST, port: config.PORT });
  logger.log({ msg: 'ready', event: 'service-ready', url });
  const steps = [
    { name: 'leave the load balancer', run: () => end.leave(config.SHUTDOWN_GRACE_MS) },
    { name: 'finish HTTP requests', run: () => end.close() },
  ];
  stopOnSignals(() => takeSteps(steps, config.SHUTDOWN_TIMEOUT_MS));
} catch (error) {
  const reason = error instanceof BadConfiguration ? error.message : String(error);
  process.stderr.write(`console cannot start:\n${reason}\n`);
  process.exit(1);
}
