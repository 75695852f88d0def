import { expect } from '@jest/globals';
import { today } from '../../tools/demo/journey/days.js';
import type { Journey } from '../../tools/demo/journey/journey.js';
import type { Actor } from './actor.js';
import type { Cast } from './journey-by-clicking.js';
import { flawsOf } from './looks.js';

const REFERENCE = 'CAMT-77';

/** What an officer types of a deposit whose sender nobody knows, and finds it in the list. Returns its path. */
export async function recordUnidentified(officer: Actor): Promise<string> {
  const { words, page } = officer;
  const { deposit, field } = words;
  await officer.follow(words.navigation.deposits);
  await officer.press(deposit.record);
  await officer.fill({
    [field.amount]: '1000',
    [field.receivedOn]: today(),
    [field.bankReference]: REFERENCE,
    [deposit.remitter]: 'TREASURY OPERATIONS',
  });
  await officer.sendUntilGone(deposit.save);
  await officer.follow(REFERENCE);
  await page.waitForURL(/\/deposits\/[^/]+$/);
  return new URL(page.url()).pathname;
}

/** 600 are a contribution's and 300 go back; while it is typed, the page says what would be left. */
export async function splitInThree(officer: Actor, contributionId: string): Promise<void> {
  const { words, page } = officer;
  const { deposit, field } = words;
  const part = (number: string) =>
    page.getByRole('region', { name: deposit.part.replace('{{number}}', number), exact: true });
  const status = page.getByRole('status');
  await officer.press(deposit.split);
  await officer.fill({ [field.amount]: '600' }, part('1'));
  await officer.choose(deposit.owner, 'identified', part('1'));
  await officer.choose(deposit.contribution, contributionId, part('1'));
  await officer.press(deposit.addPart);
  await officer.fill({ [field.amount]: '400.01' }, part('2'));
  await officer.fill({ [field.comment]: 'The remittance names two agreements.' });
  await status.filter({ hasText: 'USD 0.01' }).waitFor();
  expect(await officer.button(deposit.sendSplit).isDisabled()).toBe(true);
  await officer.fill({ [field.amount]: '300' }, part('2'));
  await officer.choose(deposit.owner, 'returned', part('2'));
  await status.filter({ hasText: 'USD 100 of USD 1,000' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await officer.photograph('page-decisions-split');
  await officer.sendUntilGone(deposit.sendSplit);
}

/** Whoever has proposed something sees that it waits for another officer, and no button to confirm it. */
export async function waitForAnother(officer: Actor, amount: string): Promise<void> {
  const { words, page } = officer;
  const { deposit } = words;
  const row = page.getByRole('row').filter({ hasText: amount });
  await row.filter({ hasText: deposit.waitsForOther }).getByRole('link').click();
  await officer.sees(deposit.otherOfficer);
  for (const name of Object.values(deposit.confirm)) expect(await officer.button(name).count()).toBe(0);
}

/** Another officer finds what is proposed among what waits, and stands by it. */
export async function confirmProposed(
  officer: Actor,
  amount: string,
  resolution: 'identified' | 'returned',
): Promise<void> {
  const { words, page } = officer;
  await officer.open('/work');
  const waiting = page.getByRole('region', { name: words.deposit.waiting });
  await waiting.getByRole('row').filter({ hasText: amount }).getByRole('link').click();
  await officer.sendUntilGone(words.deposit.confirm[resolution]);
  await page.getByRole('definition').getByText(words.depositStatus[resolution], { exact: true }).waitFor();
}

/** A colleague is faster: what is typed stays, and is proposed anew; the colleague refuses it on the page. */
export async function proposeAfterConflict(cast: Cast, journey: Journey, path: string): Promise<void> {
  const [emil, fay] = [await cast.as('finance.emil'), await cast.as('finance.fay')];
  const { words, page } = emil;
  const { deposit, field } = words;
  const address = '**/return';
  await emil.open(path);
  await emil.press(deposit.return);
  await emil.fill({ [field.comment]: 'Sent to us by mistake.' });
  await page.route(address, async (route) => {
    const body = { comment: 'Nobody asked for it.' };
    await journey.as('finance.fay').funding.act(`/v1/unidentified-${path.slice(1)}`, 'return', body);
    await route.continue();
  });
  await emil.press(deposit.propose);
  await emil.sees(words.problem.changed.title);
  await page.unroute(address);
  await emil.sendUntilGone(deposit.propose);
  await emil.sees(deposit.otherOfficer);

  await fay.open(path);
  await fay.sees(deposit.because.replace('{{comment}}', 'Sent to us by mistake.'));
  await fay.fill({ [deposit.whyRefuse]: 'It may be Sweden’s.' });
  await fay.sendUntilGone(deposit.refuse);
  await emil.button(deposit.takeBack).waitFor({ state: 'detached' });
}
