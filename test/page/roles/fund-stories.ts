import { expect } from '@jest/globals';
import { bankReport } from '../../../apps/funding/test/bank-report.js';
import { Actor } from '../actor.js';
import type { RoleStage } from './role-stage.js';

/** What the fund’s committee and finance officers do on the page. */
export function fundStories(roles: RoleStage): void {
  roles.story('shows the committee the effect of its wishes on a round', 'committee.dora', async (actor) => {
    const { words, page } = actor;
    await actor.follow(words.navigation.round);
    const slider = page.getByRole('slider', { name: words.round.poorestPerCent });
    await actor.sees(words.round.free);
    const answered = page.waitForResponse(/\/rounds\/what-if$/);
    await slider.press('ArrowRight');
    await actor.sees(`${words.round.poorestPerCent}: 45%`);
    await answered;
  });

  roles.story(
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

  roles.story(
    'lets one finance officer enter a bank account, another confirm it, and books what the bank adds and takes',
    'finance.emil',
    async (actor) => {
      const { words, page } = actor;
      const { bank, field, navigation } = words;
      const ofFund = page.getByRole('region', { name: bank.ofFund });
      await actor.follow(navigation.bank);
      await ofFund.getByRole('button', { name: bank.enter }).click();
      await actor.fill({
        [bank.holder]: 'Migration Multi-Partner Trust Fund',
        [bank.country]: 'us',
        [bank.iban]: 'de89 3704 0044 0532 0130 01',
        [bank.bic]: 'cobadeffxxx',
      });
      await actor.press(bank.save);
      await page.getByRole('alert').waitFor();
      await actor.fill({ [bank.iban]: 'de89 3704 0044 0532 0130 00' });
      await actor.press(bank.save);
      await ofFund.getByText(bank.own).waitFor();
      const other = await Actor.signIn(roles.stage, 'finance.farid');
      await other.follow(navigation.bank);
      await other.press(bank.confirm);
      await other.sees('DE89370400440532013000');
      await other.leave();
      await ofFund.getByText(bank.own).waitFor({ state: 'detached' });
      await ofFund.getByText('DE89370400440532013000').waitFor();

      const costs = page.getByRole('region', { name: bank.costs });
      await actor.choose(field.kind, 'bank-charge', costs);
      const charge = {
        [field.amount]: '12.5',
        [bank.description]: 'Fees of the first quarter',
        [bank.paidOn]: '2026-03-31',
        [field.bankReference]: 'FEE-2026-Q1',
      };
      await actor.fill(charge, costs);
      await actor.press(bank['save-costs']);
      await costs.getByText(bank.booked.split('{{')[0] ?? '').waitFor();

      await actor.press(`${bank.order}: XML`);
      await page.getByRole('alert').getByText(words.problem.notNow.title).waitFor();
      await page.getByRole('alert').getByText(words.whyRefused['nothing-to-pay']).waitFor();
      const inArabic = await Actor.signIn({ ...roles.stage, language: 'ar' }, 'finance.emil');
      await inArabic.follow(inArabic.words.navigation.bank);
      await inArabic.press(`${inArabic.words.bank.order}: XML`);
      const refusal = inArabic.page.getByRole('alert');
      await refusal.getByText(inArabic.words.whyRefused['nothing-to-pay']).waitFor();
      await refusal
        .locator('code')
        .getByText(/^[\w-]{16,}$/)
        .waitFor();
      expect(await refusal.locator('[lang=en]').count()).toBe(0);
      await inArabic.leave();
      const report = bankReport('PAID-ELSEWHERE', 'ACSC');
      const chosen = page.waitForEvent('filechooser');
      await actor.press(bank.report);
      await (
        await chosen
      ).setFiles({ name: 'report.xml', mimeType: 'text/xml', buffer: Buffer.from(report) });
      const became = page.getByRole('row').filter({ hasText: 'PAID-ELSEWHERE' });
      await became.getByText(bank.outcome.unknown).waitFor();
    },
  );
}
