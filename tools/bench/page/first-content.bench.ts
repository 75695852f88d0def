import type { Browser, CDPSession } from 'playwright-core';
import { startChromium } from '../../../test/page/chromium.js';
import { settle } from '../../../test/page/looks.js';
import { Hub } from '../../../test/support/hub.js';
import { DRAFTING_STEPS } from '../../demo/journey/drafting-steps.js';
import { Journey } from '../../demo/journey/journey.js';
import { prepare } from '../../demo/journey/prepare.js';
import { northMacedonia } from '../../demo/journey/programme.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { spreadOf } from '../harness/statistics.js';
import { show } from '../harness/table.js';

/** When the public pages first show something on a slow connection, and how much script that took. */
export const FIRST_CONTENT: Bench = { name: 'first-content', run };

const PAGES = { landing: '/', register: '/register' } as const;
const AS_FAR_AS_THE_RECEIPT = 4;
const AIM_SECONDS = 3;

/** 3G as WebPageTest has it, without loss: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. */
const THIRD_GENERATION = {
  offline: false,
  latency: 300,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 768_000 / 8,
};

interface Load {
  readonly contentSeconds: number;
  readonly completeSeconds: number;
  readonly scriptBytes: number;
}

async function run({ repeats, namespace, progress, atEnd }: BenchContext): Promise<BenchReport> {
  const browser = await startChromium();
  atEnd(() => browser.close());
  const hub = await Hub.start({ label: 'bench-first-content', namespace });
  atEnd(() => hub.stop());
  const { url } = await hub.startConsole('bench-first-content');
  await publishOne(hub);
  const rows = [];
  for (const [name, path] of Object.entries(PAGES)) {
    await loadOnce(browser, `${url}${path}`);
    const loads: Load[] = [];
    for (let round = 1; round <= repeats; round += 1) loads.push(await loadOnce(browser, `${url}${path}`));
    const content = spreadOf(loads.map(({ contentSeconds }) => contentSeconds));
    const complete = spreadOf(loads.map(({ completeSeconds }) => completeSeconds));
    const kilobytes = spreadOf(loads.map(({ scriptBytes }) => scriptBytes / 1_000)).median.toFixed(0);
    const verdict = `≤ ${AIM_SECONDS} ${content.median <= AIM_SECONDS ? 'met' : 'MISSED'}`;
    progress(`${name}: first content after ${show(content, 2)} s, ${kilobytes} kB of script`);
    rows.push([name, show(content, 2), verdict, show(complete, 2), kilobytes]);
  }
  return {
    title: 'First content on 3G',
    table: {
      columns: ['page', 'first content (s)', 'aim', 'complete (s)', 'script (kB, compressed)'],
      rows,
    },
    parameters: [
      'Chromium with an empty cache, its network held to 1.6 Mbit/s down, 768 kbit/s up and 300 ms there and back; ' +
        `${repeats} loads of each page after one that does not count. First content: first-contentful-paint; ` +
        'complete: the heading stands and nothing is loading any more.',
    ],
    checks: [],
  };
}

/** The public pages have a request to show. */
async function publishOne(hub: Hub): Promise<void> {
  const journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of DRAFTING_STEPS.slice(0, AS_FAR_AS_THE_RECEIPT)) await step.run(journey);
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const scriptBytes = countScripts(session);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', THIRD_GENERATION);
    await page.goto(url, { timeout: 120_000 });
    await settle(page);
    const [contentMs, completeMs] = (await page.evaluate(
      `[performance.getEntriesByName('first-contentful-paint')[0]?.startTime, performance.now()]`,
    )) as [number | null, number];
    if (contentMs === null) throw new Error(`${url} has shown nothing`);
    return {
      contentSeconds: contentMs / 1_000,
      completeSeconds: completeMs / 1_000,
      scriptBytes: scriptBytes(),
    };
  } finally {
    await context.close();
  }
}

/** Counts the bytes of scripts as they come over the line; returns how many so far. */
function countScripts(session: CDPSession): () => number {
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}
