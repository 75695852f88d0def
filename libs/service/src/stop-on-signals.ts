import { Logger } from '@nestjs/common';

/**
 * Ends the process in order at the first signal to stop, and at once at the second. Its exit code is 0 when everything
 * was finished.
 *
 * @param stop resolves to whether everything was finished
 */
export function stopOnSignals(stop: () => Promise<boolean>): void {
  const logger = new Logger('service');
  let isStopping = false;
  const end = async (signal: string): Promise<void> => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.log({ msg: 'stopping', event: 'service-stopping', signal });
    process.exit((await stop()) ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal));
}
