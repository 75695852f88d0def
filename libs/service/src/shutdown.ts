import { Logger } from '@nestjs/common';

/** One step of a shutdown; a step that fails or hangs does not keep the next from being taken. */
export interface ShutdownStep {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Takes the steps one after the other, in order.
 * @returns false when a step failed or the time was up before the last was done
 */
export async function takeSteps(steps: readonly ShutdownStep[], withinMs: number): Promise<boolean> {
  const logger = new Logger('shutdown');
  const deadline = performance.now() + withinMs;
  let clean = true;
  for (const { name, run } of steps) {
    const failure = await settledBefore(run, deadline);
    if (failure === undefined) continue;
    clean = false;
    logger.error({ msg: `shutdown step failed: ${name}`, err: failure });
  }
  return clean;
}

async function settledBefore(run: () => Promise<unknown>, deadline: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error('The time was up.')),
      Math.max(0, deadline - performance.now()),
    );
  });
  try {
    await Promise.race([run(), tooLate]);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}
