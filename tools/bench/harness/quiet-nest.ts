import { Logger } from '@nestjs/common';

/** Lets the libraries of a benchmark's program say only what is wrong. */
export function quietNest(): void {
  Logger.overrideLogger(['error', 'fatal']);
}
