import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DRAFTING_STEPS } from '../../tools/demo/journey/drafting-steps.js';
import { Journey } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { Hub } from '../support/hub.js';
import { Actor, type Stage } from './actor.js';
import { startChromium } from './chromium.js';
import { programmeIn } from './programme-in.js';

const PATIENCE_MS = 300_000;
const AS_FAR_AS_THE_RECEIPT = 4;

describe('each role’s own page, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let stage: Stage;
  let first: Journey;
  let second: Journey;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-roles' }), startChromium()]);
    const { url } = await hub.startConsole('page-roles');
    stage = { browser, url, language: 'en' };
    const programme = await programmeIn('en');
    [first, second] = [new Journey(hub, programme), new Journey(hub, programme)];
    await prepare(first);
    for (const journey of [first, second])
      for (const step of DRAFTING_STEPS.slice(0, AS_FAR_AS_THE_RECEIPT)) await step.run(journey);
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  const story = (name: string, person: string, play: (actor: Actor) => Promise<void>) => {
    it(
      name,
      async () => {
        const actor = await Actor.signIn(stage, person);
        try {
          await play(actor);
        } finally {
          await actor.photograph(`page-roles-${person}`);
          await actor.leave();
        }
      },
      PATIENCE_MS,
    );
  };

  story('lets a State try its draft out and attach a document', 'drafter.mkd-skopje', async (actor) => {
    const { words, page } = actor;
    await actor.press(words.work.newRequest);
    await page.waitForURL(/\/requests\/[^/]+\/edit$/);
    await actor.press(words.dryRun.start);
    await page.getByRole('status').getByText(words.dryRun.checks).waitFor();
    await actor.sees(words.editor.saved);
    await page.locator('input[type=file]').setInputFiles({
      name: 'plan.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('How the institutions share data today.'),
    });
    await actor.button(words.attachment.remove.replace('{{name}}', 'plan.txt')).waitFor();
    // What the upload has changed is taken up, so that typing on meets no conflict.
    const saved = page.waitForResponse((answer) => /\/draft$/.test(answer.url()) && answer.ok());
    await actor.fill({ [words.field.title]: 'Shared data' });
    await saved;
    await actor.sees(words.editor.saved);
  });

  story('shows the desk what may be the same request, beside this one', 'desk.ana', async (actor) => {
    const { words, page } = actor;
    await actor.open(`/requests/${second.requestId}`);
    const similar = page.getByRole('region', { name: words.similar.title });
    await similar.getByText(first.requestId).waitFor();
    await similar.getByRole('columnheader', { name: words.similar.other }).waitFor();
  });

  story('lets the State keep its receipt, which anybody verifies', 'focal-point.mkd', async (actor) => {
    const { words, page } = actor;
    await actor.open(`/requests/${first.requestId}`);
    await actor.follow(words.receipt.verifyLink);
    await actor.press(words.receipt.verify);
    await actor.sees(words.receipt.genuine);
    await actor.sees(words.receiptHistory.unchanged);
    const field = page.getByLabel(words.receipt.paste).and(page.locator('textarea')).first();
    await field.fill(`${(await field.inputValue()).slice(0, -8)}AAAAAAAA`);
    await actor.press(words.receipt.verify);
    await actor.sees(words.receipt.forged);
  });

  story('shows the committee the effect of its wishes on a round', 'committee.dora', async (actor) => {
    const { words, page } = actor;
    await actor.follow(words.navigation.round);
    const slider = page.getByRole('slider', { name: words.round.poorestPerCent });
    await actor.sees(words.round.free);
    const answered = page.waitForResponse(/\/rounds\/what-if$/);
    await slider.press('ArrowRight');
    await actor.sees(`${words.round.poorestPerCent}: 45%`);
    await answered;
  });

  story('shows operators how the three services run', 'operator.olga', async (actor) => {
    const { words, page } = actor;
    for (const service of Object.values(words.operator.service)) {
      const region = page.getByRole('region', { name: service, exact: true });
      await region.getByRole('heading', { name: words.operator.lag }).waitFor();
      await region.getByText(words.operator.relayed).waitFor();
    }
  });
});
