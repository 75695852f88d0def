import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';

/** How a page is looked at: `scheme` of colours, `width` of the window in pixels. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 768, 1440].map((width) => ({ scheme, width })),
);

const FARTHEST_APART: readonly Look[] = [
  { scheme: 'dark', width: 320 },
  { scheme: 'light', width: 1440 },
];

export async function lookAt(page: Page, { scheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
}

/** Waits until a page has its heading and nothing on it is still coming. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await eventually(async () => {
    const coming = await page.locator('.mantine-Loader-root').count();
    if (coming > 0) throw new Error(`${page.url()} is still loading`);
  });
}

/** What axe finds wrong with what is on the page now, a line each. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axe());
  const { violations } = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The same in the two looks that have least in common, once the page has come to rest. */
export async function flawsOf(page: Page): Promise<readonly string[]> {
  await settle(page);
  const flaws: string[] = [];
  for (const look of FARTHEST_APART) {
    await lookAt(page, look);
    for (const violation of await violationsOn(page))
      flaws.push(`${look.scheme}, ${String(look.width)} px: ${violation}`);
  }
  return flaws;
}

let source: Promise<string> | undefined;

function axe(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/** By how many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return (await page.evaluate(
    `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
  )) as number;
}
