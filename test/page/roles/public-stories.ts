import { expect, it } from '@jest/globals';
import { Actor } from '../actor.js';
import { PATIENCE_MS, type RoleStage } from './role-stage.js';

/** What everybody sees without an account. */
export function publicStories(roles: RoleStage): void {
  it(
    'shows everybody what is asked for, what is missing and what was agreed, without an account',
    async () => {
      const actor = await Actor.visit(roles.stage);
      const { words, page } = actor;
      try {
        await movesTheMap(actor);
        await actor.follow(words.navigation.demand);
        const byObjective = page.getByRole('region', { name: words.figures.by.objective });
        await byObjective.getByRole('link', { name: new RegExp(words.objective['1']) }).click();
        await page.waitForURL(/\/register\?objective=/);
        await actor.follow(roles.first.programme.title);
        await actor.open('/gaps?kind=human');
        await actor.sees(words.gaps.none);
        await actor.open('/agreements');
        await actor.fill({ [words.filter.search]: 'data' });
        await actor.press(words.filter.searchButton);
        await page.waitForURL(/q=data/);
        await actor.sees(words.agreements.none);
      } finally {
        await actor.photograph('page-roles-public');
        await actor.leave();
      }
    },
    PATIENCE_MS,
  );
}

const WHOLE_MAP = 'translate(0px, 0px) scale(1)';

/** Brings the map nearer by button and key, moves it by dragging without following a link, and shows the whole again. */
async function movesTheMap({ page, words }: Actor): Promise<void> {
  const frame = page.getByRole('group', { name: words.landing.mapTitle });
  const transform = () => frame.locator('svg').evaluate((picture) => picture.style.transform);
  await page.getByRole('button', { name: words.support.zoomIn }).click();
  const near = await transform();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('the map is not shown');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y + 20, { steps: 5 });
  await page.mouse.up();
  expect(near).toMatch(/scale\(1\.6\)/);
  expect(await transform()).not.toBe(near);
  expect(new URL(page.url()).pathname).toBe('/');
  await page.getByRole('button', { name: words.support.whole, exact: true }).click();
  expect(await transform()).toBe(WHOLE_MAP);

  await frame.focus();
  await page.keyboard.press('+');
  const nearByKey = await transform();
  expect(nearByKey).toMatch(/scale\(1\.6\)/);
  await page.keyboard.press('ArrowRight');
  expect(await transform()).not.toBe(nearByKey);
  await page.keyboard.press('ArrowLeft');
  expect(await transform()).toBe(nearByKey);
  await page.keyboard.press('Home');
  expect(await transform()).toBe(WHOLE_MAP);
  await page.keyboard.press('+');
  expect(await transform()).toBe(nearByKey);
  await page.keyboard.press('-');
  expect(await transform()).toBe(WHOLE_MAP);
}
