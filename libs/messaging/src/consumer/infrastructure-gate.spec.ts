import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { InfrastructureGate } from './infrastructure-gate.js';

describe('the gate', () => {
  it('lets all pass while nothing is wrong', () => {
    const gate = new InfrastructureGate();
    gate.succeeded();

    expect(gate.pass()).toBeUndefined();
  });

  it('lets one at a time probe, and all go on after the first success', async () => {
    const gate = new InfrastructureGate(2, 8);
    let isAway = true;
    let probes = 0;
    let atOnce = 0;
    let most = 0;
    let through = 0;
    const run = async (): Promise<void> => {
      for (;;) {
        await gate.pass();
        most = isAway ? Math.max(most, ++atOnce) : most;
        await Promise.resolve();
        if (isAway) {
          probes++;
          atOnce--;
          gate.failed();
          continue;
        }
        through++;
        gate.succeeded();
        return;
      }
    };
    expect(gate.failed()).toBe(true);
    expect(gate.failed()).toBe(false);
    const all = Promise.all(Array.from({ length: 50 }, run));
    await eventually(() => expect(probes).toBeGreaterThan(4), { intervalMs: 2 });
    expect(most).toBe(1);
    expect(gate.isClosed).toBe(true);
    isAway = false;

    await all;

    expect(through).toBe(50);
    expect(gate.isClosed).toBe(false);
  });
});
