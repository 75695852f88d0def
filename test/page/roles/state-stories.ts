import { expect } from '@jest/globals';
import { DRAFTING_STEPS } from '../../../tools/demo/journey/drafting-steps.js';
import { Journey } from '../../../tools/demo/journey/journey.js';
import { eventually } from '../../support/eventually.js';
import { Actor } from '../actor.js';
import type { RoleStage } from './role-stage.js';

/** What a State does on the page. */
export function stateStories(roles: RoleStage): void {
  roles.story('lets a State try its draft out and attach a document', 'drafter.mkd-skopje', async (actor) => {
    const { words, page } = actor;
    await actor.press(words.work.newRequest);
    await page.waitForURL(/\/requests\/[^/]+\/edit$/);
    await actor.press(words.dryRun.start);
    await page.getByRole('status').getByText(words.dryRun.checks).waitFor();
    await actor.sees(words.dryRunWhy.clearance);
    await page.getByText(words.canWait.title.split('{{')[0] ?? '').click();
    await actor.sees(words.canWait.consentToPublish);
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

  roles.story(
    'lets two States ask together, each with its own endorsement',
    'drafter.mkd-skopje',
    async (actor) => {
      const { words, page } = actor;
      const { field, request } = words;
      const joint = new Journey(roles.hub, { ...roles.first.programme, title: 'Data of two States' });
      await DRAFTING_STEPS[0]?.run(joint);
      await actor.open(`/requests/${joint.requestId}/edit`);
      const states = page.getByLabel(field.requestingStates).and(page.locator('input')).first();
      await states.fill('Albania');
      const saved = page.waitForResponse((answer) => /\/draft$/.test(answer.url()) && answer.ok());
      await page.locator('[role=option]', { hasText: /^Albania$/ }).click();
      await states.press('Escape');
      await saved;
      await actor.sees(words.editor.saved);
      await actor.act('send-for-endorsement');

      const letter = (state: string) => ({
        [field.documentReference]: `Letter of ${state}`,
        [field.endorsedBy]: 'National focal point',
      });
      const macedonian = await Actor.signIn(roles.stage, 'focal-point.mkd');
      await macedonian.open(`/requests/${joint.requestId}`);
      await macedonian.act('endorse', letter('Skopje'));
      await macedonian.sees(request.endorsementMissing);
      await macedonian.leave();
      const albanian = await Actor.signIn(roles.stage, 'focal-point.alb');
      await albanian.follow('Data of two States');
      await albanian.act('submit', letter('Tirana'));
      await albanian.sees(/Letter of Tirana/);
      await albanian.sees(words.statusText.submitted);
      await albanian.leave();
    },
  );

  roles.story('lets the State keep its receipt, which anybody verifies', 'focal-point.mkd', async (actor) => {
    const { words, page } = actor;
    await actor.open(`/requests/${roles.first.requestId}`);
    await actor.follow(words.receipt.verifyLink);
    await actor.press(words.receipt.verify);
    await actor.sees(words.receipt.genuine);
    await actor.sees(words.receiptHistory.unchanged);
    const field = page.getByLabel(words.receipt.paste).and(page.locator('textarea')).first();
    await field.fill(`${(await field.inputValue()).slice(0, -8)}AAAAAAAA`);
    await actor.press(words.receipt.verify);
    await actor.sees(words.receipt.forged);
  });

  roles.story(
    'shows a State what others have done that is like its request',
    'focal-point.mkd',
    async (actor) => {
      const { words, page } = actor;
      const { title, objectives } = roles.first.programme;
      await roles.hub
        .as('desk.ana')
        .matching.create('/v1/practices', { name: 'A like one', summary: title, objectives });
      const peers = page.getByRole('region', { name: words.peers.title });
      // The practice reaches the other service by its event.
      await eventually(
        async () => {
          await actor.open(`/requests/${roles.first.requestId}`);
          await peers.getByText('A like one').waitFor({ timeout: 5_000 });
        },
        { timeoutMs: 60_000 },
      );
      await peers.getByText(`${words.peers.criterion.objectives}:`).waitFor({ state: 'attached' });
    },
  );

  roles.story('tells a person by e-mail what they wish to be told', 'focal-point.mkd', async (actor) => {
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

  roles.story('has a State’s own systems told by a webhook', 'focal-point.mkd', async (actor) => {
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
}
