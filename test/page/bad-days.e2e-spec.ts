import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { CAST, Journey, play as playStep } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { projectFolder } from '../../tools/servers/project-folder.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import type { ServiceProcess } from '../support/service-process.js';
import { Actor, type Stage } from './actor.js';
import { startChromium } from './chromium.js';

const PATIENCE_MS = 300_000;
const DRAFTER = 'drafter.mkd-skopje';
const FOCAL_POINT = 'focal-point.mkd';
const SECOND_FOCAL_POINT = 'focal-point.mkd-second';
/** How many of the journey's steps lead to a plan. */
const STEPS_TO_PLAN = 12;

interface Draft {
  readonly requestId: string;
  readonly status: string;
  readonly content: { readonly title?: string; readonly summary?: string };
  readonly attachments: readonly unknown[];
}

describe('the page on a bad day, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let pageServer: ServiceProcess;
  let stage: Stage;
  const actors: Actor[] = [];

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-bad-days' }), startChromium()]);
    pageServer = await hub.startConsole('page-bad-days');
    stage = { browser, url: pageServer.url, language: 'en' };
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  it(
    'keeps what is typed while the connection is away, says so, and saves it when it is back',
    () =>
      play('connection', async () => {
        const { requestId } = await aDraft('Shared data');
        const drafter = await atDraft(DRAFTER, requestId);
        const { words } = drafter;

        await drafter.page.context().setOffline(true);
        await drafter.fill({ [words.field.summary]: 'Typed in a tunnel.' });
        await drafter.sees(words.connection.lost);
        await drafter.sees(words.editor.kept);
        await drafter.fill({ [words.field.title]: 'Shared data, typed in a tunnel' });
        expect(await field(drafter, words.field.summary).inputValue()).toBe('Typed in a tunnel.');
        expect((await read(requestId)).content.summary).toBe('As it was.');

        await drafter.page.context().setOffline(false);
        await drafter.sees(words.editor.saved);
        await drafter.page.getByText(words.connection.lost).waitFor({ state: 'detached' });
        expect((await read(requestId)).content).toMatchObject({
          summary: 'Typed in a tunnel.',
          title: 'Shared data, typed in a tunnel',
        });
      }),
    PATIENCE_MS,
  );

  it(
    'brings back what was typed, in a draft and in a dialog, when the session was over and one signs in again',
    () =>
      play('session', async () => {
        const { requestId } = await aDraft('Session');
        const focal = await atDraft(FOCAL_POINT, requestId);
        const { words, page } = focal;

        const giveBack = await loseSession(focal, FOCAL_POINT);
        await focal.fill({ [words.field.summary]: 'Typed after the session was over.' });
        await focal.sees(words.session.lost);
        await focal.photograph('page-bad-days-session-lost');
        await giveBack();
        await page.waitForURL(/\/edit$/);
        await focal.sees(words.editor.saved);
        expect((await read(requestId)).content.summary).toBe('Typed after the session was over.');

        await focal.open(`/requests/${requestId}`);
        const giveBackOnceMore = await loseSession(focal, FOCAL_POINT);
        const dialog = await openDialog(focal, words.action.withdraw);
        await focal.fill({ [words.field.reason]: 'The ministry does it alone.' }, dialog);
        await dialog.locator('button[type=submit]').click();
        await dialog.getByText(words.problem.signIn.todo).waitFor();
        await giveBackOnceMore();
        const again = await openDialog(focal, words.action.withdraw);
        expect(await field(focal, words.field.reason, again).inputValue()).toBe(
          'The ministry does it alone.',
        );
        await again.locator('button[type=submit]').click();
        await again.waitFor({ state: 'detached' });
        await eventually(async () => {
          expect((await read(requestId)).status).toBe('withdrawn');
        });
      }),
    PATIENCE_MS,
  );

  it(
    'shows both versions when two people have changed a draft, and loses the words of neither',
    () =>
      play('conflict', async () => {
        const { requestId } = await aDraft('Two pens');
        const [drafter, focal] = [await atDraft(DRAFTER, requestId), await atDraft(FOCAL_POINT, requestId)];
        const { words, page } = focal;

        await page.context().setOffline(true);
        await focal.fill({ [words.field.title]: 'The title of the State' });
        await focal.sees(words.connection.lost);
        await drafter.fill({
          [words.field.title]: 'The title of Skopje',
          [words.field.summary]: 'The summary of Skopje.',
        });
        await eventually(async () => {
          expect((await read(requestId)).content).toMatchObject({
            title: 'The title of Skopje',
            summary: 'The summary of Skopje.',
          });
        });
        await page.context().setOffline(false);

        const conflict = page.getByRole('alert').filter({
          hasText: words.conflict.title.replace('{{actor}}', words.holder.drafter),
        });
        for (const text of ['The title of the State', 'The title of Skopje', 'The summary of Skopje.'])
          await conflict.getByRole('cell', { name: text, exact: true }).waitFor();
        await focal.photograph('page-bad-days-both-versions');
        await focal.press(words.conflict.goOn);
        await conflict.waitFor({ state: 'detached' });
        await focal.sees(words.editor.saved);

        expect((await read(requestId)).content).toMatchObject({
          title: 'The title of the State',
          summary: 'The summary of Skopje.',
        });
        await eventually(async () => {
          expect(await field(drafter, words.field.title).inputValue()).toBe('The title of the State');
        });
      }),
    PATIENCE_MS,
  );

  it(
    'keeps what one person typed from the next at the same browser, and gives it back to whoever comes back',
    () =>
      play('next-person', async () => {
        const { requestId } = await aDraft('One browser');
        const actor = await signIn(FOCAL_POINT);
        const { words } = actor;
        await actor.open('/notifications');
        await actor.fill({ [words.notifications.email]: 'first@example.org' });
        await actor.open(`/requests/${requestId}/edit`);
        await actor.sees(words.editor.saved);
        const signInSecond = await loseSession(actor, SECOND_FOCAL_POINT);
        await actor.fill({ [words.field.summary]: 'Typed by the first.' });
        await actor.sees(words.session.lost);

        await signInSecond();
        await actor.sees(words.editor.saved);
        expect(await field(actor, words.field.summary).inputValue()).toBe('As it was.');
        await actor.fill({ [words.field.title]: 'Written by the second' });
        await eventually(async () => {
          expect((await read(requestId)).content.title).toBe('Written by the second');
        });
        expect((await read(requestId)).content.summary).toBe('As it was.');
        await actor.open('/notifications');
        expect(await field(actor, words.notifications.email).inputValue()).toBe('');

        const signInFirst = await loseSession(actor, FOCAL_POINT);
        await actor.open('/notifications');
        await actor.sees(words.session.lost);
        await signInFirst();
        expect(await field(actor, words.notifications.email).inputValue()).toBe('first@example.org');
        await actor.open(`/requests/${requestId}/edit`);
        await actor.press(words.conflict.goOn);
        await actor.sees(words.editor.saved);
        expect((await read(requestId)).content).toMatchObject({
          title: 'Written by the second',
          summary: 'Typed by the first.',
        });
      }),
    PATIENCE_MS,
  );

  it(
    'shows both versions when a partner has changed the plan meanwhile, and overwrites the words of neither',
    () =>
      play('plan', async () => {
        const journey = await aPlan();
        const [lead = ''] = journey.providers;
        const focal = await signIn(FOCAL_POINT);
        const { words, page } = focal;
        await focal.open(`/requests/${journey.requestId}/plan`);
        await focal.fill({ [words.field.localPartner]: 'The partner of the State' });

        // The page learns of the change only when its own plan is refused.
        const refused = page.waitForResponse((answer) => answer.status() === 412);
        await page.route(/\/v1\/requests\/[^/]+$/, (route) => refused.then(() => route.continue()));
        await changePlan(journey, lead, { localPartner: 'The partner of IOM', durationMonths: 27 });
        await focal.press(words.plan.save);

        const conflict = page.getByRole('alert').filter({
          hasText: words.conflict.title.replace('{{actor}}', words.holder.coordinator),
        });
        for (const text of ['The partner of the State', 'The partner of IOM', '27'])
          await conflict.getByRole('cell', { name: text, exact: true }).waitFor();
        expect(await planOf(journey)).toMatchObject({ localPartner: 'The partner of IOM' });
        await focal.photograph('page-bad-days-both-plans');
        await focal.press(words.conflict.goOn);
        await conflict.waitFor({ state: 'detached' });
        await focal.press(words.plan.save);

        await page.waitForURL(new RegExp(`/requests/${journey.requestId}$`));
        expect(await planOf(journey)).toMatchObject({
          localPartner: 'The partner of the State',
          durationMonths: 27,
        });
      }),
    PATIENCE_MS,
  );

  it(
    'attaches a file once whose answer was lost, though it is chosen again',
    () =>
      play('file', async () => {
        const { requestId } = await aDraft('One letter');
        const drafter = await atDraft(DRAFTER, requestId);
        const { words, page } = drafter;
        const letter = join(projectFolder(), 'test-output', 'letter.txt');
        await writeFile(letter, 'The ministry supports this.');
        await loseAnswer(page, '*/attachments');
        const choice = page.locator('input[type=file]');
        const lost = page.getByText(words.problem.offline.title);

        await choice.setInputFiles(letter);
        await lost.waitFor();
        expect((await read(requestId)).attachments).toHaveLength(1);
        await choice.setInputFiles(letter);
        await lost.waitFor({ state: 'detached' });
        await drafter.button(words.attachment.remove.replace('{{name}}', 'letter.txt')).waitFor();
        await drafter.button(words.attachment.add).waitFor();
        expect((await read(requestId)).attachments).toHaveLength(1);
      }),
    PATIENCE_MS,
  );

  it(
    'catches up with the timeline after its stream was cut, and says meanwhile that no news comes',
    () =>
      play('stream', async () => {
        const { requestId } = await aDraft('Stream');
        const focal = await signIn(FOCAL_POINT);
        const { words, page } = focal;
        await focal.open(`/requests/${requestId}`);
        const entries = page.getByRole('region', { name: words.request.timeline }).getByRole('listitem');
        await entries.first().waitFor();
        const before = await entries.count();

        await pageServer.stop();
        await focal.sees(words.connection.lost);
        await hub.as(DRAFTER).intake.act(`/v1/requests/${requestId}`, 'send-for-endorsement');
        await pageServer.restart();

        await entries.nth(before).waitFor();
        await focal.sees(words.statusText['awaiting-endorsement']);
        await page.getByText(words.connection.lost).waitFor({ state: 'detached' });
      }),
    PATIENCE_MS,
  );

  it(
    'says in a sentence that a service is away, what to do and which number to tell, and goes on afterwards',
    () =>
      play('service', async () => {
        const { requestId } = await aDraft('Service');
        const focal = await signIn(FOCAL_POINT);
        const { words } = focal;
        await focal.open(`/requests/${requestId}`);
        const dialog = await openDialog(focal, words.action.withdraw);
        await focal.fill({ [words.field.reason]: 'Another programme has it.' }, dialog);

        await hub.service('intake').stop();
        await dialog.locator('button[type=submit]').click();
        const alert = dialog.getByRole('alert');
        await alert.getByText(words.problem.later.title).waitFor();
        await alert.getByText(words.problem.later.todo).waitFor();
        await alert.getByText(words.problem.reference).waitFor();
        expect(await alert.locator('code').innerText()).toMatch(/^[\w.-]{8,}$/);
        expect(await alert.innerText()).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
        await focal.photograph('page-bad-days-service-away');
        await hub.service('intake').restart();

        expect(await field(focal, words.field.reason, dialog).inputValue()).toBe('Another programme has it.');
        await dialog.locator('button[type=submit]').click();
        await dialog.waitFor({ state: 'detached' });
        await focal.sees(words.statusText.withdrawn);
      }),
    PATIENCE_MS,
  );

  it(
    'says which part of a page could not be read, what to do and which number to tell, and reads it again when asked',
    () =>
      play('parts', async () => {
        const { requestId } = await aDraft('Parts');
        const focal = await signIn(FOCAL_POINT);
        const { words, page } = focal;
        const part = (name: string): Locator => page.getByRole('region', { name, exact: true });
        const noAnswer = part(words.localNeed.title);
        const inTrouble = part(words.peers.title);
        const correlationId = 'a-number-for-operators';
        await page.route(/\/local-needs$/, (route) => route.abort());
        await page.route(/\/peers$/, (route) => route.fulfill({ status: 503, json: { correlationId } }));

        await focal.open(`/requests/${requestId}`);
        await noAnswer.getByText(words.problem.offline.todo).waitFor();
        await inTrouble.getByText(words.problem.later.todo).waitFor();
        expect(await inTrouble.locator('code').innerText()).toBe(correlationId);

        await page.unroute(/\/local-needs$/);
        await page.unroute(/\/peers$/);
        for (const each of [noAnswer, inTrouble]) {
          await each.getByRole('button', { name: words.problem.readAgain }).click();
          await each.getByRole('alert').waitFor({ state: 'detached' });
        }
      }),
    PATIENCE_MS,
  );

  const aDraft = (title: string): Promise<Draft> =>
    hub.as(DRAFTER).intake.create<Draft>('/v1/requests', {
      requestingStates: ['MKD'],
      title,
      summary: 'As it was.',
      needItems: [],
    });

  /** A request whose State and providers write its plan. */
  async function aPlan(): Promise<Journey> {
    const journey = new Journey(hub, await northMacedonia());
    await prepare(journey);
    for (const step of STEPS.slice(0, STEPS_TO_PLAN)) await playStep(journey, step);
    return journey;
  }

  const planOf = async (journey: Journey): Promise<object> =>
    (await hub.as(FOCAL_POINT).intake.read<{ readonly plan: object }>(journey.path)).plan;

  async function changePlan(journey: Journey, provider: string, changed: object): Promise<void> {
    const { intake } = hub.as(CAST.coordinatorOf(provider));
    const plan = { ...(await planOf(journey)), ...changed };
    await intake.change('PUT', journey.path, `${journey.path}/plan`, plan);
  }

  const read = (requestId: string): Promise<Draft> =>
    hub.as(FOCAL_POINT).intake.read<Draft>(`/v1/requests/${requestId}`);

  async function signIn(person: string): Promise<Actor> {
    const actor = await Actor.signIn(stage, person);
    actors.push(actor);
    return actor;
  }

  async function atDraft(person: string, requestId: string): Promise<Actor> {
    const actor = await signIn(person);
    await actor.open(`/requests/${requestId}/edit`);
    await actor.sees(actor.words.editor.saved);
    return actor;
  }

  async function play(name: string, story: () => Promise<void>): Promise<void> {
    try {
      await story();
    } finally {
      for (const [index, actor] of actors.entries())
        await actor.photograph(`page-bad-days-${name}-${String(index + 1)}`).catch(() => undefined);
      for (const actor of actors.splice(0)) await actor.leave();
    }
  }
});

const field = (actor: Actor, label: string, within: Page | Locator = actor.page): Locator =>
  within.getByLabel(label).and(actor.page.locator('input, textarea')).first();

async function openDialog(actor: Actor, name: string): Promise<Locator> {
  await actor.press(name);
  return actor.page.getByRole('dialog');
}

/** The next call of that address arrives, and its answer does not. */
async function loseAnswer(page: Page, urlPattern: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  browser.once('Fetch.requestPaused', ({ requestId }) => {
    void browser
      .send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
      .then(() => browser.detach());
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern, requestStage: 'Response' }] });
}

/**
 * From now on the services meet a token that is none, and the provider has forgotten the person. Returns how to sign
 * in again from where the page is.
 */
async function loseSession(actor: Actor, person: string): Promise<() => Promise<void>> {
  const { page, words } = actor;
  await page.route(/\/api\//, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer none' } }),
  );
  await page.context().clearCookies();
  return async () => {
    const address = page.url();
    await page.unroute(/\/api\//);
    await page.getByRole('alert').getByRole('button', { name: words.shell.signIn }).last().click();
    await page.waitForURL(/\/interaction\//);
    await page.goto(`${page.url()}/as/${person}`);
    await page.waitForURL(address);
    await page.getByRole('button', { name: words.shell.signOut }).waitFor();
  };
}
