import type { Locator } from 'playwright-core';
import type { Actor } from '../actor.js';
import type { RoleStage } from './role-stage.js';

/** What the desk does on the page. */
export function deskStories(roles: RoleStage): void {
  roles.story('shows the desk what may be the same request, beside this one', 'desk.ana', async (actor) => {
    const { words, page } = actor;
    await actor.open(`/requests/${roles.second.requestId}`);
    const similar = page.getByRole('region', { name: words.similar.title });
    await similar.getByText(roles.first.requestId).waitFor();
    const states = new RegExp(`^${words.similar.criterion.states}: .*North Macedonia`);
    await similar.getByText(states).first().waitFor();
    await similar.getByRole('columnheader', { name: words.similar.other }).first().waitFor();
    await page.getByText('(Europe/Skopje)').waitFor();

    // What the service says is asked for again when the person changes the language.
    const inFrench = page.waitForResponse(
      (answer) => answer.url().includes('/similar') && answer.request().headers()['accept-language'] === 'fr',
    );
    await actor.choose(words.shell.language, 'fr');
    await inFrench;
  });

  roles.story('lets one officer say what the sanctions lists show', 'desk.ana', async (actor) => {
    const { words } = actor;
    const screenings = await checksOfIom(actor);
    await actor.fill({ [words.checks.evidence]: 'File 2026/77' }, screenings);
    await actor.button(words.checks.record, screenings).click();
    await screenings.getByText(`${words.checks.evidence}: File 2026/77`).waitFor();
    await screenings.getByText(words.checks.waits).waitFor();
  });

  roles.story('lets another officer stand by it', 'desk.ben', async (actor) => {
    const { words } = actor;
    const screenings = await checksOfIom(actor);
    const confirm = actor.button(words.checks.confirm, screenings);
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    await screenings.getByText(words.checks.waits).waitFor({ state: 'detached' });
  });
}

/** Opens the checks of a provider, and answers the part with the lists. */
async function checksOfIom(actor: Actor): Promise<Locator> {
  const { words } = actor;
  await actor.open('/providers');
  const name = 'International Organization for Migration';
  await actor.button(words.checks.of.replace('{{name}}', name)).click();
  return actor.page.getByRole('dialog').getByRole('region', { name: words.checks.screenings });
}
