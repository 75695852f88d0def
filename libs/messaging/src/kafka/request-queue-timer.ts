import { createRequire } from 'node:module';

interface RequestQueue {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
  scheduleCheckPendingRequests(): void;
}

const MENDED = Symbol('mended');

/**
 * Mends kafkajs 2.2.4: with nothing pending its request queue computes a delay of minus the present time, which
 * Node 24 warns of, and re-arms that timer every millisecond for each broker. Here it is armed only when there is
 * something to wait for.
 *
 * @see https://github.com/tulios/kafkajs/issues/1751
 */
export function mendRequestQueueTimer(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue & { [MENDED]?: true };
  };
  if (prototype[MENDED]) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
  prototype[MENDED] = true;
}
