import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../../../test/page/chromium.js';
import { lengthenQueue } from '../../../test/page/lengthen-queue.js';
import { settle } from '../../../test/page/looks.js';
import { Hub } from '../../../test/support/hub.js';
import { DRAFTING_STEPS } from '../../demo/journey/drafting-steps.js';
import { Journey } from '../../demo/journey/journey.js';
import { PARTNER_STEPS } from '../../demo/journey/partner-steps.js';
import { prepare } from '../../demo/journey/prepare.js';
import { northMacedonia } from '../../demo/journey/programme.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { interleave } from '../harness/interleave.js';
import { quantile } from '../harness/statistics.js';
import { comparisonTable, type Comparison } from '../harness/table.js';
import { FrameRecorder, type Motion } from './frame-recorder.js';

/** How smoothly very much moves on the page, against little. */
export const SMOOTHNESS: Bench = { name: 'smoothness', run };

const ROWS = { few: 100, many: 10_000 } as const;
const SHAPES = 5_000;
const SHORT = { provider: 'unhcr', coordinator: 'coordinator.unhcr-lead' } as const;
const LONG = { provider: 'unfpa', coordinator: 'coordinator.unfpa-lead' } as const;
const SECONDS = 6;

async function run(context: BenchContext): Promise<BenchReport> {
  const browser = await startChromium();
  context.atEnd(() => browser.close());
  const hub = await Hub.start({ label: 'bench-smoothness', namespace: context.namespace });
  context.atEnd(() => hub.stop());
  const { url } = await hub.startConsole('bench-smoothness');
  await inviteAll(hub);
  await lengthenQueue(hub, SHORT.provider, ROWS.few);
  await lengthenQueue(hub, LONG.provider, ROWS.many);
  const [short, long] = [
    await queueOf(browser, url, SHORT.coordinator),
    await queueOf(browser, url, LONG.coordinator),
  ];
  const [world, shapes] = [await mapOf(browser, url), await mapOf(browser, url, SHAPES)];
  const comparisons = [
    ...(await compare(
      context,
      'queue',
      () => scroll(short, context),
      () => scroll(long, context),
    )),
    ...(await compare(
      context,
      'map',
      () => drag(world, context),
      () => drag(shapes, context),
    )),
  ];
  return {
    title: 'How smoothly much moves',
    table: comparisonTable(comparisons),
    parameters: [
      `Queue: a coordinator's queue of ${ROWS.many} invitations, scrolled by the wheel for ${SECONDS} s, which reads further pages ` +
        `on the way, against one of ${ROWS.few}. Map: the landing page's map with ${SHAPES} shapes, dragged for ${SECONDS} s at ` +
        'twice its size, against the countries it has. A frame is one turn of requestAnimationFrame.',
      'Chromium without a graphics processor draws on the two cores that the services use too.',
    ],
    checks: [],
  };
}

/** Requests up to the invitations, so that both providers have a queue. */
async function inviteAll(hub: Hub): Promise<void> {
  const journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of [...DRAFTING_STEPS, ...PARTNER_STEPS.slice(0, 1)]) await step.run(journey);
  await journey.until('every provider is invited', ({ invitations }) =>
    journey.providers.every((provider) => invitations.some(({ providerId }) => providerId === provider)),
  );
}

async function compare(
  { repeats, progress }: BenchContext,
  what: string,
  few: () => Promise<Motion>,
  many: () => Promise<Motion>,
): Promise<readonly Comparison[]> {
  const { baseline, ours } = await interleave(
    { name: `${what}, few`, run: few },
    { name: `${what}, many`, run: many },
    repeats,
    (side, round, { perSecond, gapsMs }) => {
      progress(
        `${side} ${String(round)}: ${perSecond.toFixed(0)} frames/s, p95 ${quantile(gapsMs, 0.95).toFixed(0)} ms`,
      );
    },
  );
  const p95 = ({ gapsMs }: Motion): number => quantile(gapsMs, 0.95);
  return [
    {
      figure: `${what}: frames/s`,
      baseline: baseline.map(({ perSecond }) => perSecond),
      ours: ours.map(({ perSecond }) => perSecond),
      aim: { atLeast: 0.9 },
    },
    { figure: `${what}: p95 of a frame (ms)`, baseline: baseline.map(p95), ours: ours.map(p95) },
  ];
}

async function queueOf(browser: Browser, url: string, person: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Sign in to work' }).first().click();
  await page.waitForURL(/\/interaction\//);
  await page.goto(`${page.url()}/as/${person}`);
  await page.waitForURL(`${url}/work`);
  await page.goto(`${url}/invitations`);
  await page.locator('.queue-list li').first().waitFor();
  await settle(page);
  return page;
}

/** The landing page; with `shapes`, its countries stand there many times over. */
async function mapOf(browser: Browser, url: string, shapes?: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  if (shapes !== undefined) {
    const atlas = await atlasOf(shapes);
    await page.route(/countries-110m.*\.json$/, (route) => route.fulfill({ json: atlas }));
  }
  await page.goto(url);
  await settle(page);
  await page.locator('.map path').first().waitFor({ state: 'attached' });
  return page;
}

async function atlasOf(shapes: number): Promise<object> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const atlas = JSON.parse(await readFile(file, 'utf8')) as {
    objects: { countries: { geometries: object[] } };
  };
  const { countries } = atlas.objects;
  const { geometries } = countries;
  countries.geometries = Array.from({ length: shapes }, (_, index) => ({
    ...(geometries[index % geometries.length] as object),
  }));
  return atlas;
}

async function scroll(page: Page, { quick }: BenchContext): Promise<Motion> {
  const list = page.locator('.queue-list');
  await list.evaluate((frame) => {
    frame.scrollTop = 0;
  });
  await list.hover();
  return FrameRecorder.during(page, quick ? 1 : SECONDS, () => page.mouse.wheel(0, 120));
}

async function drag(page: Page, { quick }: BenchContext): Promise<Motion> {
  const frame = page.locator('.map-frame');
  await frame.scrollIntoViewIfNeeded();
  await frame.hover();
  await page.waitForTimeout(500);
  if ((await frame.getAttribute('data-near')) !== 'true')
    await page.getByRole('button', { name: 'Nearer' }).click();
  await page.locator('.map-frame[data-near=true]').waitFor();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('The map is not seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  let turn = 0;
  const motion = await FrameRecorder.during(page, quick ? 1 : SECONDS, async () => {
    turn += 1;
    await page.mouse.move(x + 150 * Math.sin(turn / 15), y + 60 * Math.cos(turn / 15));
  });
  await page.mouse.up();
  return motion;
}
