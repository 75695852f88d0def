import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { DRAFTING_STEPS } from '../../tools/demo/journey/drafting-steps.js';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { PARTNER_STEPS } from '../../tools/demo/journey/partner-steps.js';
import { TopicLog } from '@hub/messaging/kafka/topic-log.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { eventOf, inject, vanished } from '../faults/poison.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { Actor, type Stage } from './actor.js';
import { startChromium } from './chromium.js';
import { lengthenBoard, lengthenQueue } from './lengthen-queue.js';
import { flawsOf } from './looks.js';
import { offersFile, textOf } from './offers-file.js';
import { programmeIn } from './programme-in.js';

const PATIENCE_MS = 300_000;
const AS_FAR_AS_THE_RECEIPT = 4;
const UNTIL_PARTNERS_ARE_INVITED = [...DRAFTING_STEPS, ...PARTNER_STEPS.slice(0, 1)];
const INVITED_TO = ['third', 'fourth'];
const MANY = 2_000;
/** Of requests on the board. */
const PAGE = 100;
const COPIES_AFTER_A_PAGE = 5;
/** The first and the second request, which are there anyway. */
const BOTH = 2;
const MOST_ROWS_DRAWN = 60;
/** The page at the end of a list, and the one before it. */
const PAGES_IN_SIGHT = 2;

describe('each role’s own page, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let stage: Stage;
  let first: Journey;
  let second: Journey;
  let invitedTo: readonly Journey[];

  beforeAll(async () => {
    [hub, browser] = await Promise.all([
      Hub.start({ label: 'page-roles', environment: { WEBHOOK_ALLOW_LOOPBACK: 'true' } }),
      startChromium(),
    ]);
    const { url } = await hub.startConsole('page-roles');
    stage = { browser, url, language: 'en' };
    const programme = await programmeIn('en');
    [first, second] = [new Journey(hub, programme), new Journey(hub, programme)];
    await prepare(first);
    for (const journey of [first, second])
      for (const step of DRAFTING_STEPS.slice(0, AS_FAR_AS_THE_RECEIPT)) await step.run(journey);
    invitedTo = INVITED_TO.map((name) => new Journey(hub, { ...programme, title: `Data for the ${name}` }));
    await Promise.all(
      invitedTo.map(async (journey) => {
        for (const step of UNTIL_PARTNERS_ARE_INVITED) await play(journey, step);
      }),
    );
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
          expect(await flawsOf(actor.page)).toEqual([]);
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
    const saving = page.waitForEvent('download');
    await actor.button(words.attachment.download.replace('{{name}}', 'plan.txt')).click();
    expect((await saving).suggestedFilename()).toBe('plan.txt');
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
    await similar.getByRole('columnheader', { name: words.similar.other }).first().waitFor();
    await page.getByText('(Europe/Skopje)').waitFor();

    // What the service says is asked for again when the person changes the language.
    const inFrench = page.waitForResponse(
      (answer) => answer.url().includes('/similar') && answer.request().headers()['accept-language'] === 'fr',
    );
    await actor.choose(words.shell.language, 'fr');
    await inFrench;
  });

  story('lets one officer say what the sanctions lists show', 'desk.ana', async (actor) => {
    const { words } = actor;
    const screenings = await checksOfIom(actor);
    await actor.fill({ [words.checks.evidence]: 'File 2026/77' }, screenings);
    await actor.button(words.checks.record, screenings).click();
    await screenings.getByText(`${words.checks.evidence}: File 2026/77`).waitFor();
    await screenings.getByText(words.checks.waits).waitFor();
  });

  story('lets another officer stand by it', 'desk.ben', async (actor) => {
    const { words } = actor;
    const screenings = await checksOfIom(actor);
    const confirm = actor.button(words.checks.confirm, screenings);
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    await screenings.getByText(words.checks.waits).waitFor({ state: 'detached' });
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

  story('shows a State what others have done that is like its request', 'focal-point.mkd', async (actor) => {
    const { words, page } = actor;
    const { title, objectives } = first.programme;
    await hub
      .as('desk.ana')
      .matching.create('/v1/practices', { name: 'A like one', summary: title, objectives });
    const peers = page.getByRole('region', { name: words.peers.title });
    // The practice reaches the other service by its event.
    await eventually(
      async () => {
        await actor.open(`/requests/${first.requestId}`);
        await peers.getByText('A like one').waitFor({ timeout: 5_000 });
      },
      { timeoutMs: 60_000 },
    );
    await peers.getByText(`${words.peers.criterion.objectives}:`).waitFor({ state: 'attached' });
  });

  story('tells a person by e-mail what they wish to be told', 'focal-point.mkd', async (actor) => {
    const { words, page } = actor;
    await actor.follow(words.navigation.notifications);
    await actor.choose(words.notifications.wish, 'everything');
    await actor.fill({ [words.notifications.email]: 'focal.point@example.org' });
    await actor.press(words.notifications.save);
    await actor.sees(words.notifications.saved);
    await page.reload();
    await page
      .getByLabel(words.notifications.email)
      .and(page.locator('[value="focal.point@example.org"]'))
      .waitFor();
  });

  story('has a State’s own systems told by a webhook', 'focal-point.mkd', async (actor) => {
    const { words, page } = actor;
    const { webhooks } = words;
    await actor.open('/webhooks');
    // Nobody listens there: what was tried is on record all the same.
    const url = 'http://127.0.0.1:9/told';
    await actor.fill({ [webhooks.url]: url });
    await actor.press(webhooks.make);
    await actor.sees(/^whsec_/);
    await actor.button(`${webhooks.test}: ${url}`).click();
    await page.locator('summary', { hasText: webhooks.deliveries }).click();
    await actor.sees('webhook.test');
    await actor.button(`${webhooks.pause}: ${url}`).click();
    await actor.sees(webhooks.paused);
  });

  story(
    'lets a coordinator work through its queue, and tells it who was faster',
    'coordinator.iom-lead',
    async (actor) => {
      const { words, page } = actor;
      const { coordinator } = words;
      await actor.open('/invitations');
      for (const { programme } of invitedTo)
        await actor.button(coordinator.claimNamed.replace('{{title}}', programme.title)).waitFor();
      await actor.sees(coordinator.nobodys);
      await page.keyboard.press('c');
      await actor.sees(coordinator.yours);
      await page.keyboard.press('r');
      await actor.sees(coordinator.nobodys);

      await page.getByText(coordinator.why).click();
      await page.getByRole('columnheader', { name: coordinator.criterion }).waitFor();

      await actor.choose(words.field.kind, 'technical');
      await actor.fill({ [coordinator.viewName]: 'Experts / خبراء' });
      await actor.press(coordinator.saveView);
      const remove = actor.button(coordinator.deleteView.replace('{{name}}', 'Experts / خبراء'));
      await remove.waitFor();
      await actor.choose(words.field.kind, '');
      await actor.choose(coordinator.view, 'Experts / خبراء');
      await remove.click();
      await remove.waitFor({ state: 'detached' });
      await actor.choose(words.field.kind, '');

      // A colleague's claim arrives in the moment before the person's own.
      const colleague = hub.as('coordinator.iom-ben').matching;
      let taken = '';
      await page.route('**/claim', async (route) => {
        taken = /invitations\/([^/]+)\/claim/.exec(route.request().url())?.[1] ?? '';
        await colleague.post(`/v1/invitations/${taken}/claim`);
        await route.continue();
      });
      await actor.sees(coordinator.nobodys);
      await page.keyboard.press('c');
      await actor.sees(coordinator.takenMeanwhile.replace('{{name}}', 'Iom Ben (coordinator)'));
      await page.unroute('**/claim');

      const declineAll = async () => {
        await actor.press(coordinator.selectAll.replace('{{number}}', String(invitedTo.length)));
        await actor.press(coordinator.declineSelected);
        await actor.choose(words.field.reasonCode, 'no-capacity-now');
        await actor.press(coordinator.declineThem.replace('{{number}}', String(invitedTo.length)));
      };
      const statuses = async () => {
        const { items } = await colleague.read<{ items: { id: string; status: string }[] }>(
          '/v1/invitations',
        );
        return items.map(({ id, status }) => (id === taken ? 'taken' : status)).sort();
      };
      await actor.photograph('page-roles-coordinator-queue');
      await page.getByRole('tab', { name: words.queue.all }).click();
      // However slow the machine is, nothing arrives before it is undone.
      await page.route('**/queue/decline', (route) => route.abort());
      await declineAll();
      await actor.sees(coordinator.held.replace('{{number}}', String(invitedTo.length)));
      await page.keyboard.press('u');
      await actor.button(coordinator.undo).waitFor({ state: 'detached' });
      await page.unroute('**/queue/decline');
      expect(await statuses()).not.toContain('declined');
      await declineAll();
      // The page is left while the decline can still be undone: it is sent at once, and what came of it is told later.
      await actor.open('/work');
      await eventually(async () => expect(await statuses()).toEqual(['declined', 'taken']));
      await actor.open('/invitations');
      await actor.sees(coordinator.declined.replace('{{number}}', '1'));
      await actor.sees(/Iom Ben \(coordinator\) works on this invitation already/);
    },
  );

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

  it(
    'shows everybody what is asked for, what is missing and what was agreed, without an account',
    async () => {
      const actor = await Actor.visit(stage);
      const { words, page } = actor;
      try {
        await movesTheMap(actor);
        await actor.follow(words.navigation.demand);
        const byObjective = page.getByRole('region', { name: words.figures.by.objective });
        await byObjective.getByRole('link', { name: new RegExp(words.objective['1']) }).click();
        await page.waitForURL(/\/register\?objective=/);
        await actor.follow(first.programme.title);
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

  story(
    'draws of a queue of thousands what is in sight, and reads no more of it when there is news',
    'coordinator.unfpa-lead',
    async (actor) => {
      const { words, page } = actor;
      await lengthenQueue(hub, 'unfpa', MANY);
      await actor.open('/invitations');
      const list = page.getByRole('region', { name: words.navigation.invitations });
      const total = String(MANY + invitedTo.length);
      await eventually(
        async () => {
          await list.evaluate((frame) => {
            frame.scrollTop = frame.scrollHeight;
          });
          const last = list.getByRole('listitem').last();
          expect(await last.getAttribute('aria-posinset', { timeout: 5_000 })).toBe(total);
        },
        { timeoutMs: 180_000, intervalMs: 20 },
      );
      expect(await list.getByRole('listitem').count()).toBeLessThan(MOST_ROWS_DRAWN);

      let reads = 0;
      page.on('request', (request) => {
        if (request.url().includes('/queue?view=')) reads += 1;
      });
      const theEnd = page.waitForResponse(
        async (answer) => answer.url().includes('/queue?view=') && !('nextCursor' in (await answer.json())),
      );
      const colleague = hub.as('coordinator.unfpa-ben').matching;
      const { items } = await colleague.read<{ items: { invitationId: string }[] }>(
        '/v1/queue?view=unassigned&limit=1',
      );
      await colleague.post(`/v1/invitations/${items[0]?.invitationId ?? ''}/claim`);
      await theEnd;
      expect(reads).toBeLessThanOrEqual(PAGES_IN_SIGHT);
      await page.getByRole('tab', { name: `(${(MANY + 1).toLocaleString('en')})` }).waitFor();
    },
  );

  story('takes a file of offers in, whole or not at all', 'coordinator.iom-lead', async (actor) => {
    const { words, page } = actor;
    const { offersFile: file } = words;
    await actor.open('/offers');
    const save = async (name: string) => {
      const saving = page.waitForEvent('download');
      await actor.press(`${name}: CSV`);
      return textOf(await saving);
    };
    const template = await save(file.template);
    const input = page.locator('input[type=file]');
    const titles = ['Training on Fiji', 'More training on Fiji'] as const;
    const good = titles.map((Title) => ({ Title }));

    await input.setInputFiles(offersFile(template, [...good, { Title: 'Bad', Objectives: '99' }]));
    await actor.sees(file.nothing.replace('{{file}}', 'offers.csv'));
    const row = page.getByRole('alert').getByRole('row').filter({ hasText: 'Objectives' });
    await row.getByText('4', { exact: true }).waitFor();
    await row.getByText(file.advice.write).waitFor();
    expect(await save(file.own)).not.toContain('Fiji');

    await input.setInputFiles(offersFile(template, good));
    await actor.sees(file.done.replace('{{file}}', 'offers.csv'));
    for (const title of titles) await page.getByRole('cell', { name: title, exact: true }).waitFor();
    expect(await save(file.own)).toContain(titles[1]);
  });

  story('shows the desk what is overdue, however many requests are newer', 'desk.ana', async (actor) => {
    const { words, page } = actor;
    await lengthenBoard(hub, second.requestId, {
      count: PAGE + COPIES_AFTER_A_PAGE,
      overdue: 'Forgotten for long',
    });
    await actor.open('/work');
    const overdue = page.getByRole('region', { name: words.board.overdue });
    await overdue.getByText('Forgotten for long').waitFor();
    const lane = (count: string) =>
      page.getByRole('region', { name: `${words.board.lane.checking} (${count})`, exact: true });
    const more = actor.button(words.more, lane(words.moreThan.replace('{{number}}', String(PAGE))));
    await more.click();
    await lane(String(PAGE + COPIES_AFTER_A_PAGE + BOTH)).waitFor();
    await more.waitFor({ state: 'detached' });
  });

  story(
    'leads a finance officer from a figure of the statement to its entries',
    'finance.emil',
    async (actor) => {
      const { words, page } = actor;
      const { statement, entries, account } = words;
      await actor.open('/fund');
      const [before = ''] = entries.of.split('{{amount}}');
      await actor.follow(new RegExp(`^${before.replace('{{name}}', statement.contributions)}`));
      await page
        .getByRole('heading', { name: entries.title.replace('{{name}}', account.contribution) })
        .waitFor();
      await page.waitForURL(/\/entries\?accounts=contribution$/);
      const rows = page.getByRole('row').filter({ hasText: words.transferKind.posting });
      await rows.first().waitFor();
      for (const row of await rows.all()) expect(await row.textContent()).toContain(account.contribution);
      await actor.fill({ [words.ageing.asOfOn]: '2020-01-01' });
      await rows.first().waitFor({ state: 'detached' });
      await page.waitForURL(/asOfOn=2020-01-01/);
      await actor.sees(words.nothing);
    },
  );

  story('shows operators how the three services run', 'operator.olga', async (actor) => {
    const { words, page } = actor;
    for (const service of Object.values(words.operator.service)) {
      const region = page.getByRole('region', { name: service, exact: true });
      await region.getByRole('heading', { name: words.operator.lag }).waitFor();
      await region.getByText(words.operator.relayed).waitFor();
    }
  });

  story('lets operators replay what a service gave up, or discard it', 'operator.olga', async (actor) => {
    const { words, page } = actor;
    await poisonIntake(hub);
    const region = page.getByRole('region', { name: words.operator.service.intake, exact: true });
    const letter = region
      .getByRole('row')
      .filter({ hasText: 'messaging.unknown-type' })
      .getByRole('checkbox');
    const settle = async (action: 'replay' | 'discard') => {
      const place = (await letter.getAttribute('id')) ?? '';
      await letter.check();
      await actor.button(words.operator[action].replace('{{number}}', '1'), region).click();
      await region.locator(`[id="${place}"]`).waitFor({ state: 'detached' });
    };

    // Nothing was mended: what is replayed is given up once more.
    await settle('replay');
    await settle('discard');

    await region.getByText(words.operator.letters.replace('{{number}}', '0')).waitFor();
  });
});

/** Publishes an event of a type that nobody knows any more. */
async function poisonIntake({ environment, namespace }: Hub): Promise<void> {
  const brokers = (environment['KAFKA_BROKERS'] ?? '').split(',');
  const log = await TopicLog.open({ brokers, topicPrefix: namespace.topicPrefix, service: 'operator' });
  try {
    const event = await eventOf('matching.shortlist.drawn-up.v1', 'a-request', 1);
    await inject(log, vanished(event), 1);
  } finally {
    await log.close();
  }
}

/** Opens the checks of a provider, and answers the part with the lists. */
async function checksOfIom(actor: Actor): Promise<Locator> {
  const { words } = actor;
  await actor.open('/providers');
  const name = 'International Organization for Migration';
  await actor.button(words.checks.of.replace('{{name}}', name)).click();
  return actor.page.getByRole('dialog').getByRole('region', { name: words.checks.screenings });
}

/** Brings the map nearer, moves it by dragging without following a link, and shows the whole again. */
async function movesTheMap({ page, words }: Actor): Promise<void> {
  const map = page.getByRole('group', { name: words.landing.mapTitle });
  const transform = () => map.evaluate((element) => element.style.transform);
  await page.getByRole('button', { name: words.support.zoomIn }).click();
  const near = await transform();
  const box = await map.locator('..').boundingBox();
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
  expect(await transform()).toBe('translate(0px, 0px) scale(1)');
}
