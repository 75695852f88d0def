import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { mendRequestQueueTimer } from './request-queue-timer.js';

interface Queue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  scheduleCheckPendingRequests(): void;
  destroy(): void;
}

const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as new (
  options: object,
) => Queue;

const aQueue = (): Queue => {
  mendRequestQueueTimer();
  return new RequestQueue({
    maxInFlightRequests: 1,
    requestTimeout: 100,
    logger: { debug: () => undefined },
  });
};

describe("kafkajs's request queue", () => {
  it('sets no timer while nothing waits: it would be a negative one, every millisecond', () => {
    const queue = aQueue();

    queue.scheduleCheckPendingRequests();

    expect(queue.throttleCheckTimeoutId).toBeNull();
  });

  it('sets one while requests wait or the broker throttles', () => {
    const [waiting, throttled] = [aQueue(), aQueue()];
    waiting.pending.push({});
    throttled.throttledUntil = Date.now() + 1_000;

    for (const queue of [waiting, throttled]) queue.scheduleCheckPendingRequests();

    for (const queue of [waiting, throttled]) {
      expect(queue.throttleCheckTimeoutId).not.toBeNull();
      queue.destroy();
    }
  });
});
