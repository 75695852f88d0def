import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadConfiguration } from '@hub/platform/config/bad-configuration.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceLogger } from '@hub/platform/logging/service-logger.js';
import { ConsoleConfig } from './console.config.js';
import { createConsoleServer } from './console-server.js';

// dist/apps/console/src/main.js → dist/page
const PAGE = join(fileURLToPath(import.meta.url), '..', '..', '..', '..', 'page');

try {
  const config = readConfig(ConsoleConfig);
  const logger = new ServiceLogger({ service: 'console', level: config.LOG_LEVEL });
  const server = await createConsoleServer(config, PAGE);
  const url = await server.listen({ host: config.HOST, port: config.PORT });
  logger.log({ msg: 'ready', event: 'service-ready', url });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logger.log({ msg: 'stopping', event: 'service-stopping', signal });
      void server.close().then(() => process.exit(0));
    });
} catch (error) {
  const reason = error instanceof BadConfiguration ? error.message : String(error);
  process.stderr.write(`console cannot start:\n${reason}\n`);
  process.exit(1);
}
