import { expect } from '@jest/globals';
import { eventually } from '../../support/eventually.js';
import { offersFile, textOf } from '../offers-file.js';
import type { RoleStage } from './role-stage.js';

/** What a coordinator does on the page. */
export function coordinatorStories(roles: RoleStage): void {
  roles.story(
    'lets a coordinator work through its queue, and tells it who was faster',
    'coordinator.iom-lead',
    async (actor) => {
      const { words, page } = actor;
      const { coordinator } = words;
      await actor.open('/invitations');
      for (const { programme } of roles.invitedTo)
        await actor.button(coordinator.claimNamed.replace('{{title}}', programme.title)).waitFor();
      await actor.sees(coordinator.nobodys);
      // It is the person's at once; the answer comes when it comes.
      const seesYours = () => actor.sees(coordinator.yours);
      await page.route('**/claim', async (route) => {
        await seesYours();
        await route.continue();
      });
      const claimed = page.waitForResponse('**/claim');
      await page.keyboard.press('c');
      expect((await claimed).ok()).toBe(true);
      await page.unroute('**/claim');
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
      const colleague = roles.hub.as('coordinator.iom-ben').matching;
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
        await actor.press(coordinator.selectAll.replace('{{number}}', String(roles.invitedTo.length)));
        await actor.press(coordinator.declineSelected);
        await actor.choose(words.field.reasonCode, 'no-capacity-now');
        await actor.press(coordinator.declineThem.replace('{{number}}', String(roles.invitedTo.length)));
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
      await actor.sees(coordinator.held.replace('{{number}}', String(roles.invitedTo.length)));
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

  roles.story('offers to teach what was learned in a practice', 'coordinator.iom-lead', async (actor) => {
    const { words, page } = actor;
    const name = 'One register for all institutions';
    const entry = { name, summary: 'Institutions share one register.', countries: ['MKD'], objectives: [1] };
    await roles.hub.as('desk.ana').matching.create('/v1/practices', entry);
    await actor.open('/practices');
    await actor.follow(words.practices.offer.replace('{{name}}', name));
    await actor.sees(words.catalogue.ofPractice);
    await actor.sendUntilGone(words.catalogue.save);
    await page.getByRole('cell', { name, exact: true }).waitFor();
  });

  roles.story('takes a file of offers in, whole or not at all', 'coordinator.iom-lead', async (actor) => {
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

  roles.story(
    'changes several offers at once, and is told which were refused',
    'coordinator.iom-lead',
    async (actor) => {
      const { words, page } = actor;
      const { offersEdit: edit, coordinator } = words;
      const titles = ['Help with Samoan law', 'More help with Samoan law'] as const;
      const offer = {
        kind: 'technical',
        objectives: [1],
        geography: { countries: ['WSM'], m49Regions: [], regionalBodies: [], global: false, exclusions: [] },
        startsOn: '2027-01-01',
        endsOn: '2027-06-30',
        capacity: { total: 2, concurrent: 1 },
      };
      const mine = roles.hub.as('coordinator.iom-lead').matching;
      for (const title of titles) await mine.create('/v1/offers', { ...offer, title });
      await actor.open('/offers');
      for (const title of titles)
        await page.getByRole('checkbox', { name: coordinator.select.replace('{{title}}', title) }).check();
      await actor.sees(coordinator.selected.replace('{{number}}', '2'));
      await actor.press(edit.open);
      const change = async (endsOn: string) => {
        await page.getByRole('checkbox', { name: edit.part.endsOn }).check();
        await page.locator('input[type=date]').fill(endsOn);
        await page
          .getByRole('group', { name: edit.preview })
          .getByText(/2027.*→/)
          .first()
          .waitFor();
        await actor.press(edit.send.replace('{{number}}', '2'));
      };

      await change('2026-12-31');
      await actor.sees(edit.notDone.replace('{{number}}', '2'));
      await actor.sees(words.whyRefused.incomplete);

      // Those that were refused are still selected, and the form is as it was.
      await change('2027-12-31');
      await actor.sees(edit.done.replace('{{revised}}', '2').replace('{{unchanged}}', '0'));
      const { items } = await mine.read<{ items: { terms: { title: string; endsOn: string } }[] }>(
        '/v1/offers',
      );
      const ends = items.filter(({ terms }) => /Samoan/.test(terms.title)).map(({ terms }) => terms.endsOn);
      expect(ends).toEqual(['2027-12-31', '2027-12-31']);
      await actor.photograph('page-roles-coordinator-offers-edited');
    },
  );
}
