import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { Hub } from '../support/hub.js';
import type { Actor } from './actor.js';
import { startChromium } from './chromium.js';
import { Cast } from './journey-by-clicking.js';
import { programmeIn } from './programme-in.js';

const PATIENCE_MS = 600_000;
const STEPS_TO_THE_FIRST_DAY = 17;

describe('the page of a request in delivery, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let cast: Cast;
  let journey: Journey;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-delivery' }), startChromium()]);
    const { url } = await hub.startConsole('page-delivery');
    cast = new Cast({ browser, url, language: 'en' });
    journey = new Journey(hub, await programmeIn('en'));
    await prepare(journey);
    for (const step of STEPS.slice(0, STEPS_TO_THE_FIRST_DAY)) await play(journey, step);
  }, PATIENCE_MS);
  afterAll(async () => {
    await cast.photograph('page-delivery');
    await cast.leave();
    await browser.close();
    await hub.end();
  });

  const lead = () => cast.at(`coordinator.${journey.programme.lead}-lead`, journey.requestId);
  const state = () => cast.at('focal-point.mkd', journey.requestId);

  it(
    'takes a payment from the inbox of the officer who instructs it into that of another',
    async () => {
      const [emil, fay] = [await cast.as('finance.emil'), await cast.as('finance.fay')];
      const { words } = emil;
      const inboxOf = ({ page }: Actor) =>
        page
          .getByRole('region', { name: words.work.yourTurn })
          .getByRole('link', { name: journey.programme.title });
      await inboxOf(emil).click();
      await emil.sendUntilGone(words.tranche.instruct.replace('{{number}}', '1'));
      await emil.open('/work');
      await emil.sees(words.work.nothingWaits);
      await inboxOf(fay).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    'lets the lead implementer report, the State return the report and accept the corrected one',
    async () => {
      const [coordinator, focal] = [await lead(), await state()];
      const { words, page } = coordinator;
      const { delivery, action, field } = words;

      await coordinator.follow(action['report-progress']);
      await coordinator.fill({
        [delivery.narrative]: 'Seven institutions have begun.',
        [delivery.valueNow]: '3',
      });
      await page.getByLabel('The institutions share one set of data').check();
      await coordinator.photograph('page-delivery-report');
      await coordinator.press(delivery.send);
      await page.waitForURL(/requests\/[^/]+$/);
      await standing(coordinator, words.reportStanding.submitted);

      await focal.sees('Seven institutions have begun.');
      await focal.act('return-progress-report', { [field.comment]: 'Four of them, please count again.' });
      await standing(focal, words.reportStanding.returned);

      await standing(coordinator, words.reportStanding.returned);
      await coordinator.follow(action['report-progress']);
      await coordinator.sees('Four of them, please count again.');
      await coordinator.fill({ [delivery.valueNow]: '4' });
      await coordinator.press(delivery.send);
      await page.waitForURL(/requests\/[^/]+$/);

      await standing(focal, words.reportStanding.corrected);
      await focal.act('accept-progress-report');
      await standing(focal, words.reportStanding.accepted);
      await focal.sees(delivery.done.replace('{{share}}', '57%'));
      await standing(coordinator, words.reportStanding.accepted);
    },
    PATIENCE_MS,
  );

  it(
    'lets a party propose another plan, which takes the place of the old one once all have agreed',
    async () => {
      const coordinator = await lead();
      const { words, page } = coordinator;
      const { delivery, action, field } = words;
      const others = journey.providers.filter((id) => id !== journey.programme.lead);

      await coordinator.follow(action['propose-amendment']);
      await coordinator.fill({
        [delivery.amendmentReason]: 'The census comes three months later.',
        [field.durationMonths]: String(journey.programme.months + 3),
      });
      await coordinator.press(delivery.propose);
      await page.waitForURL(/requests\/[^/]+$/);
      await standing(coordinator, words.amendmentStanding.proposed);
      await coordinator.button(action['agree-to-amendment']).waitFor({ state: 'detached' });

      const partners = await Promise.all(
        others.map((id) => cast.at(`coordinator.${id}-lead`, journey.requestId)),
      );
      for (const party of [...partners, await state()]) await party.act('agree-to-amendment');
      await standing(coordinator, words.amendmentStanding.agreed);
      await coordinator.photograph('page-delivery-amended');
    },
    PATIENCE_MS,
  );

  it(
    'lets the State pause the work and let it go on, and shows how it rated each need at the end',
    async () => {
      const [coordinator, focal] = [await lead(), await state()];
      const { words } = focal;
      const { field, delivery } = words;

      await focal.act('suspend', { [field.reason]: 'The building is being repaired.' });
      await focal.sees(words.statusText.suspended);
      await focal.act('resume');
      await focal.act('waive-milestone', { [field.reason]: 'The forecast is published by others.' });
      await coordinator.act('complete-work', { [field.finalReport]: 'Seven institutions share their data.' });
      await focal.act('confirm', {}, async (dialog) => {
        for (const [number, rating] of [
          ['1', '5'],
          ['2', '3'],
        ] as const)
          await focal.choose(field.rating.replace('{{number}}', number), rating, dialog);
        await focal.fill({ [field.comment]: 'They work together now.' }, dialog);
      });
      const outcome = focal.page.getByRole('region', { name: delivery.outcome });
      for (const text of [words.rating['5'], words.rating['3'], 'They work together now.'])
        await outcome.getByRole('cell', { name: text, exact: true }).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    'shows an auditor the history with its verified chain, and what of it is in the ledger',
    async () => {
      const auditor = await cast.at('auditor.vera', journey.requestId);
      const { words, page } = auditor;
      const { auditHistory, ledger } = words;

      await auditor.follow(auditHistory.open);
      await auditor.sees(auditHistory.sound);
      const chain = page.getByRole('table', { name: auditHistory.chain });
      await chain.getByText('intake.request.completed.v1', { exact: true }).waitFor();
      const entries = page.getByRole('table', { name: auditHistory.ledger });
      await entries.getByText(words.account.committed).first().waitFor();
      expect(await entries.getByRole('columnheader', { name: ledger.hash }).count()).toBe(1);
      await auditor.photograph('page-delivery-audit');
    },
    PATIENCE_MS,
  );
});

/** Waits until a report or an amendment stands like that. */
const standing = ({ page }: Actor, words: string): Promise<void> =>
  page.getByRole('listitem').getByText(words, { exact: true }).first().waitFor();
