import { expect } from '@jest/globals';
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
}
