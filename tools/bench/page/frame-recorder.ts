import type { Page } from 'playwright-core';

/** The frames of a page while something on it moved. */
export interface Motion {
  readonly perSecond: number;
  /** From each frame to the next, in milliseconds. */
  readonly gapsMs: readonly number[];
}

const START = `(() => {
  const at = [];
  const next = (now) => { at.push(now); window.framesOn = requestAnimationFrame(next); };
  window.framesOn = requestAnimationFrame(next);
  window.framesAt = at;
})()`;
const STOP = `(() => { cancelAnimationFrame(window.framesOn); return window.framesAt; })()`;
/** As often as a wheel or a pointer tells of itself. */
const EVERY_MS = 16;

/** Counts a page's frames. */
export const FrameRecorder = {
  /** Moves something again and again for so many seconds and returns what frames there were meanwhile. */
  async during(page: Page, seconds: number, move: () => Promise<void>): Promise<Motion> {
    await page.evaluate(START);
    const until = performance.now() + seconds * 1_000;
    while (performance.now() < until) await Promise.all([move(), page.waitForTimeout(EVERY_MS)]);
    const at = (await page.evaluate(STOP)) as readonly number[];
    const gapsMs = at.slice(1).map((time, index) => time - (at[index] ?? time));
    const lastedMs = (at.at(-1) ?? 0) - (at[0] ?? 0);
    return { perSecond: (1_000 * gapsMs.length) / lastedMs, gapsMs };
  },
};
