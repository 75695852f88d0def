import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { ConsumerWatchdog } from './consumer-watchdog.js';
import { PartitionProgress } from './partition-progress.js';

const TIMES = { checkEveryMs: 10, stallMs: 100, exitAfterMs: 150, rejoinMs: 300 };
const PLACE = 't/0';

describe('the watchdog', () => {
  let progress: PartitionProgress;
  let watchdog: ConsumerWatchdog;
  let end: number;
  let isAway: boolean;
  let isMember: boolean;
  let isWaiting: boolean;
  let lag: number;
  let checks: number;
  let reason: string | undefined;
  let whenAsked: () => void;

  beforeEach(() => {
    progress = new PartitionProgress('t', 0);
    [end, lag, checks, isAway, isMember, isWaiting, reason] = [0, -1, 0, false, true, false, undefined];
    whenAsked = () => undefined;
    const answer = (offset: () => number) =>
      isAway ? Promise.reject(new Error('No broker')) : Promise.resolve(new Map([[PLACE, offset()]]));
    watchdog = new ConsumerWatchdog(
      {
        offsets: {
          ends: () => {
            checks += 1;
            whenAsked();
            return answer(() => end);
          },
          committed: () => answer(() => -1),
          close: () => Promise.resolve(),
        },
        partitions: () => [progress],
        isMember: () => isMember,
        isWaitingForServer: () => isWaiting,
        onLag: (messages) => (lag = messages),
        onDead: (why) => (reason ??= why),
      },
      TIMES,
    );
    watchdog.start();
  });
  afterEach(() => watchdog.stop());

  /** Long after it would have ended the process: each check is at least `checkEveryMs` after the one before. */
  const checksOn = () => {
    const enough = checks + (2 * (TIMES.stallMs + TIMES.exitAfterMs)) / TIMES.checkEveryMs;
    return eventually(() => expect(checks).toBeGreaterThan(enough), { intervalMs: 5 });
  };
  const becomesUnhealthy = () => eventually(() => expect(watchdog.healthy).toBe(false), { intervalMs: 5 });

  it('is content while nothing lags', async () => {
    await eventually(() => expect(lag).toBe(0));

    expect(watchdog.healthy).toBe(true);
  });

  it('notices lag without progress though nothing was ever fetched, and ends the process', async () => {
    end = 5;

    await becomesUnhealthy();

    expect([lag, reason]).toEqual([5, undefined]);
    await eventually(() => expect(reason).toBe('t/0 is 5 behind'));
  });

  it('is content with lag that is worked off', async () => {
    end = 1_000_000;
    const seen: boolean[] = [];
    let offset = 0;
    whenAsked = () => {
      progress.begin(offset);
      progress.finish(offset);
      offset += 1;
      seen.push(watchdog.healthy);
    };

    await checksOn();

    expect(new Set(seen)).toEqual(new Set([true]));
    expect(lag).toBeGreaterThan(0);
  });

  it('blames nobody while Kafka is away', async () => {
    end = 5;
    await becomesUnhealthy();
    isAway = true;
    isMember = false;

    await eventually(() => expect(watchdog.healthy).toBe(true));

    await checksOn();
    expect([watchdog.healthy, reason]).toEqual([true, undefined]);
  });

  it('ends no process that waits for a server', async () => {
    end = 5;
    isWaiting = true;

    await becomesUnhealthy();

    await checksOn();
    expect([watchdog.healthy, reason]).toEqual([false, undefined]);
  });

  it('notices a consumer outside its group, after a moment', async () => {
    await eventually(() => expect(lag).toBe(0));
    expect(watchdog.healthy).toBe(true);
    isMember = false;

    await becomesUnhealthy();

    await eventually(() => expect(reason).toBe('it is in no group'));
  });
});
