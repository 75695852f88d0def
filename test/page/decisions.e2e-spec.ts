import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { today } from '../../tools/demo/journey/days.js';
import { DRAFTING_STEPS } from '../../tools/demo/journey/drafting-steps.js';
import { FUNDING_STEPS } from '../../tools/demo/journey/funding-steps.js';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { PARTNER_STEPS } from '../../tools/demo/journey/partner-steps.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { Hub } from '../support/hub.js';
import type { Actor } from './actor.js';
import { startChromium } from './chromium.js';
import { Cast } from './journey-by-clicking.js';
import { programmeIn } from './programme-in.js';
import {
  confirmProposed,
  proposeAfterConflict,
  recordUnidentified,
  splitInThree,
  waitForAnother,
} from './unidentified-deposit.js';

const PATIENCE_MS = 300_000;
const AS_FAR_AS_THE_RECEIPT = 4;

describe('decisions that take two people, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let cast: Cast;
  let cleared: Journey;
  let declined: Journey;
  let asked: Journey;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-decisions' }), startChromium()]);
    const { url } = await hub.startConsole('page-decisions');
    cast = new Cast({ browser, url, language: 'en' });
    const programme = await programmeIn('en');
    [cleared, declined, asked] = [1, 2, 3].map(() => new Journey(hub, programme)) as [
      Journey,
      Journey,
      Journey,
    ];
    await prepare(cleared);
    for (const journey of [cleared, declined, asked])
      for (const step of DRAFTING_STEPS.slice(0, AS_FAR_AS_THE_RECEIPT)) await step.run(journey);
    await DRAFTING_STEPS[AS_FAR_AS_THE_RECEIPT]?.run(asked);
  }, PATIENCE_MS);
  afterAll(async () => {
    await cast.photograph('page-decisions');
    await cast.leave();
    await browser.close();
    await hub.end();
  });

  it(
    'lets the desk record each check on its own, and a second officer clear what the first has cleared',
    async () => {
      const ana = await cast.at('desk.ana', cleared.requestId);
      const { words } = ana;
      const checks = Object.values(words.check);
      const [first = ''] = checks;
      await ana.press(answered(ana, words.eligibility.failed, first));
      const dialog = ana.page.getByRole('dialog');
      await ana.fill({ [words.field.note]: 'The letter names no State.' }, dialog);
      await dialog.locator('button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
      await standing(ana, first, words.eligibility.failed);
      await ana.sees('The letter names no State.');

      for (const check of checks) {
        const passed = ana.button(answered(ana, words.eligibility.passed, check));
        await ana.sendUntil(passed, () => standing(ana, check, words.eligibility.passed));
      }
      await ana.act('clear');
      const ben = await cast.at('desk.ben', cleared.requestId);
      await ben.act('clear');
      await ben.sees(words.statusText.matching);
    },
    PATIENCE_MS,
  );

  it(
    'lets a State say that a sentence of its local authority is not taken up, which the authority reads',
    async () => {
      const petra = await cast.at('focal-point.mkd', cleared.requestId);
      const { words, page } = petra;
      const needs = page.getByRole('region', { name: words.localNeed.title });
      const drop = petra.button(words.localNeed.drop, needs);
      const before = await drop
        .first()
        .waitFor()
        .then(() => drop.count());
      await drop.first().click();
      await petra.answer({ [words.field.reason]: 'Another programme does this.' });
      await needs.getByText('Another programme does this.').waitFor();
      expect(await drop.count()).toBe(before - 1);
    },
    PATIENCE_MS,
  );

  it(
    'lets a State leave a need of its local authority out of the draft, with a reason',
    async () => {
      const needItems = [{ needItemId: 'need-1' }, { needItemId: 'need-2', localAuthor: 'City of Skopje' }];
      const { requestId } = await hub
        .as('drafter.mkd-skopje')
        .intake.create<{ requestId: string }>('/v1/requests', { requestingStates: ['MKD'], needItems });
      const petra = await cast.as('focal-point.mkd');
      await petra.open(`/requests/${requestId}/edit`);
      const { words } = petra;
      const remove = words.editor.removeNeed.replace('{{number}}', '2');
      await petra.press(remove);
      await petra.answer({ [words.field.reason]: 'The State asks for it elsewhere.' });
      await petra.button(remove).waitFor({ state: 'detached' });
    },
    PATIENCE_MS,
  );

  it(
    'lets the desk destroy a document that must not be kept',
    async () => {
      const petra = await cast.at('focal-point.mkd', asked.requestId);
      const { words, page } = petra;
      await page.locator('input[type=file]').setInputFiles({
        name: 'people.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Names of migrants.'),
      });
      await petra.button(words.attachment.download.replace('{{name}}', 'people.txt')).waitFor();
      const ana = await cast.at('desk.ana', asked.requestId);
      await ana.press(words.attachment.strike.replace('{{name}}', 'people.txt'));
      await ana.answer({ [words.field.reason]: 'It names migrants.' });
      await ana.sees(words.attachment.struck.replace('{{reason}}', 'It names migrants.'));
    },
    PATIENCE_MS,
  );

  it(
    'lets a head of the secretariat decline, the State appeal, and only another head decide',
    async () => {
      const carla = await cast.at('desk-head.carla', declined.requestId);
      const { words, page } = carla;
      const { field } = words;
      await carla.act('decline', { [field.text]: 'Another fund is nearer.' }, (dialog) =>
        carla.choose(field.reasonCode, 'already-supported', dialog),
      );
      const focal = await cast.at('focal-point.mkd', declined.requestId);
      const why = focal.page.getByRole('region', { name: words.decision.declined });
      await why.getByText('Another fund is nearer.').waitFor();
      await focal.act('appeal', { [field.grounds]: 'That fund has closed.' });
      await why.getByText(words.decision.open, { exact: true }).waitFor();

      await carla.press(words.action['decide-appeal']);
      const dialog = page.getByRole('dialog');
      await carla.choose(field.granted, 'no', dialog);
      await carla.fill({ [field.text]: 'It stays.' }, dialog);
      await carla.sendUntil(dialog.locator('button[type=submit]'), () =>
        dialog.getByText(words.problem.notYours.title).waitFor(),
      );

      const dora = await cast.at('desk-head.dora', declined.requestId);
      await dora.act('decide-appeal', { [field.text]: 'It has closed indeed.' }, (own) =>
        dora.choose(field.granted, 'yes', own),
      );
      await focal.sees(words.statusText.triage);
    },
    PATIENCE_MS,
  );

  it(
    'names each sentence of a local authority that keeps a plan from being approved, until it is dropped',
    async () => {
      const planned = new Journey(hub, await programmeIn('en'));
      const [writePlan] = FUNDING_STEPS;
      for (const step of [...DRAFTING_STEPS, ...PARTNER_STEPS, writePlan])
        if (step !== undefined) await play(planned, step);
      await leaveOut(planned, 'need-1');
      const sentence = 'Experts for shared migration data, forecasting and coordination.';
      const petra = await cast.at('focal-point.mkd', planned.requestId);
      const { words, page } = petra;
      const tryToApprove = async (): Promise<Locator> => {
        await petra.press(words.action['approve-plan']);
        const dialog = page.getByRole('dialog');
        await dialog.locator('button[type=submit]').click();
        return dialog.getByRole('alert');
      };

      const refusal = await tryToApprove();
      await refusal.getByText(sentence).waitFor();
      await page.keyboard.press('Escape');
      const needs = page.getByRole('region', { name: words.localNeed.title });
      const row = needs.getByRole('row').filter({ hasText: sentence });
      await row.getByRole('button', { name: words.localNeed.drop }).click();
      await petra.answer({ [words.field.reason]: 'The institutions have experts.' });
      await row.getByText('The institutions have experts.').waitFor();

      // The money is still missing; nothing else is.
      const remaining = await tryToApprove();
      await remaining.getByRole('listitem').waitFor();
      expect(await remaining.getByText(sentence).count()).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'lets two States withdraw what they ask for together, and shows each what the other wants',
    async () => {
      const draft = { requestingStates: ['FJI', 'TUV'], title: 'Moving with dignity' };
      const { requestId } = await hub
        .as('focal-point.fji')
        .intake.create<{ requestId: string }>('/v1/requests', draft);
      const fiji = await cast.at('focal-point.fji', requestId);
      const { words } = fiji;
      await fiji.act('withdraw');
      await fiji.page.getByRole('region', { name: words.decision.joint }).getByText('Fiji').waitFor();
      await fiji.button(words.action.withdraw).waitFor({ state: 'detached' });

      const tuvalu = await cast.at('focal-point.tuv', requestId);
      await tuvalu.page.getByRole('region', { name: words.decision.joint }).getByText('Fiji').waitFor();
      await tuvalu.act('withdraw');
      await tuvalu.sees(words.statusText.withdrawn);
    },
    PATIENCE_MS,
  );

  it(
    'lets a finance officer record what a donor has signed and what has arrived',
    async () => {
      const emil = await cast.as('finance.emil');
      const { words, page } = emil;
      const { contribution, exchange, field } = words;
      await emil.follow(words.navigation.fund);
      await emil.press(contribution.add);
      const today = new Date().toISOString().slice(0, 10);
      await emil.fill({ [field.donor]: 'nor', [field.amount]: '40000', [field.signedOn]: today });
      await emil.sendUntilGone(contribution.save);
      const signed = page.getByLabel(words.ageing.bySum).getByRole('row');
      await signed.filter({ hasText: words.ageing.commitment }).first().waitFor();
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        emil.press(`${words.ageing.title}: CSV`),
      ]);
      expect(await readFile(await report.path(), 'utf8')).toContain(
        `,Commitment,${today},0,0 to 90 days,40000.00,USD,`,
      );
      const fay = await cast.as('finance.fay');
      await fay.follow(words.navigation.fund);
      await fay.press(contribution.depositNamed.replace('{{donor}}', 'nor'));
      await fay.fill({
        [field.amount]: '40000',
        [field.receivedOn]: today,
        [field.bankReference]: 'Credit 17',
      });
      await fay.page.getByLabel(exchange.other).check();
      const inEuro = { [exchange.original]: '37000', [exchange.rate]: '1,0811' };
      await fay.fill({ ...inEuro, [exchange.source]: 'European Central Bank', [exchange.asOf]: today });
      await fay.choose(field.currency, 'EUR');
      await fay.sendUntilGone(contribution.saveDeposit);
      await page.reload();
      await page.getByRole('row').filter({ hasText: words.contributionStatus['paid-up'] }).nth(1).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    'lets one finance officer ask for a refund to a donor, and another approve it and say that the bank has paid',
    async () => {
      const [emil, fay] = [await cast.as('finance.emil'), await cast.as('finance.fay')];
      const { donorRefund, donorRefundStatus, field } = emil.words;
      await fay.follow(fay.words.navigation.fund);
      await fay.press(donorRefund.ask);
      await fay.fill({ [donorRefund.amount]: '100', [field.comment]: 'Paid too much.' });
      await fay.sendUntilGone(donorRefund.send);
      const row = (officer: Actor) =>
        officer.page.getByLabel(donorRefund.title).getByRole('row').filter({ hasText: 'Paid too much.' });
      await row(fay).filter({ hasText: donorRefundStatus.requested }).waitFor();

      await emil.follow(emil.words.navigation.fund);
      await emil.page.reload();
      const approve = emil.page.getByRole('button', { name: donorRefund.approve });
      await emil.sendUntil(row(emil).getByRole('button'), () => approve.waitFor());
      await emil.sendUntilGone(donorRefund.approve);
      await row(emil).filter({ hasText: donorRefundStatus.approved }).waitFor();
      await emil.fill({ [donorRefund.bankSays]: 'CAMT-9' });
      await emil.sendUntilGone(donorRefund.confirm);
      await row(emil).filter({ hasText: donorRefundStatus.paid }).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    'lets a finance officer split what nobody knows the sender of, and another confirm whose the parts are',
    async () => {
      const [emil, fay] = [await cast.as('finance.emil'), await cast.as('finance.fay')];
      const { funding } = hub.as('finance.emil');
      const { fundId } = cleared;
      const signed = { fundId, donor: 'swe', amount: cleared.money(600_00), on: today() };
      const { contributionId } = await funding.create<{ contributionId: string }>(
        '/v1/contributions',
        signed,
      );
      const path = await recordUnidentified(emil);
      await splitInThree(emil, contributionId);
      await waitForAnother(emil, 'USD 600');
      await confirmProposed(fay, 'USD 600', 'identified');
      await confirmProposed(fay, 'USD 300', 'returned');
      await proposeAfterConflict(cast, cleared, path);
      const { accounts } = await funding.read<{ accounts: object }>(`/v1/funds/${fundId}/balances`);
      expect(accounts).toMatchObject({ suspense: cleared.money(100_00) });
      const { status } = await funding.read<{ status: string }>(`/v1/contributions/${contributionId}`);
      expect(status).toBe('paid-up');
    },
    PATIENCE_MS,
  );
});

const answered = ({ words }: Actor, answer: string, check: string): string =>
  words.eligibility.of.replace('{{answer}}', answer).replace('{{check}}', check);

/** Waits until a check stands like that. */
const standing = ({ page, words }: Actor, check: string, answer: string): Promise<void> =>
  page
    .getByRole('region', { name: words.eligibility.title })
    .getByRole('listitem')
    .filter({ hasText: check })
    .locator('.status')
    .getByText(answer, { exact: true })
    .waitFor();

/** The plan goes on without one of the needs. */
async function leaveOut(journey: Journey, needItemId: string): Promise<void> {
  const { intake } = journey.as('focal-point.mkd');
  const { plan } = await intake.read<{
    plan: { activities: readonly { needItemIds: readonly string[] }[] };
  }>(journey.path);
  const activities = plan.activities.map((activity) => ({
    ...activity,
    needItemIds: activity.needItemIds.filter((each) => each !== needItemId),
  }));
  await intake.change('PUT', journey.path, `${journey.path}/plan`, { ...plan, activities });
}
