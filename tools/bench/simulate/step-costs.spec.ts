import { describe, expect, it } from '@jest/globals';
import { stepCosts, type LightRun } from './step-costs.js';

const RUN: LightRun = {
  latencies: {
    ...{ answered: [10, 14], relayed: [5, 5], matched: [1, 1], told: [] },
    ...{ untilRelayed: [], untilMatched: [], untilTold: [] },
  },
  processorMs: { http: 2, relay: 1, notification: 0.5, matching: 4, funding: 0.3, read: 1 },
  readLatenciesMs: [2, 2],
  commit: { roundMs: 3, writeMs: 0.5, largestGroup: 256 },
  partitionServiceMs: 0.1,
};

describe('the cost of each step', () => {
  it('is the processor time of its thread and, apart from it, what else it took', () => {
    const { http, relay, read, partition } = stepCosts(RUN);

    // 12 on average, of which 2 of the processor and 3.5 of the commit; spread 2, as much as the service's own.
    expect(http).toEqual({ serviceMs: 2, delayMs: 6.5, delayVariation: 0 });
    expect(relay).toEqual({ serviceMs: 1, delayMs: 4, delayVariation: 0 });
    expect(read).toEqual({ serviceMs: 1, delayMs: 1, delayVariation: 0 });
    expect(partition).toEqual({ serviceMs: 0.1, delayMs: 0, delayVariation: 0 });
  });

  it('has no delay where the processor time explains it all, or nothing was seen', () => {
    const { matching, funding, notification } = stepCosts(RUN);

    expect(matching).toEqual({ serviceMs: 4, delayMs: 0, delayVariation: 0 });
    expect(funding).toEqual({ serviceMs: 0.3, delayMs: 0, delayVariation: 0 });
    expect(notification.serviceMs).toBe(0.5);
  });
});
