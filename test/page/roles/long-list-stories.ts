import { expect } from '@jest/globals';
import { eventually } from '../../support/eventually.js';
import { lengthenBoard, lengthenQueue } from '../lengthen-queue.js';
import type { RoleStage } from './role-stage.js';

const MANY = 2_000;
/** Of requests on the board. */
const PAGE = 100;
const COPIES_AFTER_A_PAGE = 5;
/** The first and the second request, which are there anyway. */
const BOTH = 2;
const MOST_ROWS_DRAWN = 60;
/** The page at the end of a list, and the one before it. */
const PAGES_IN_SIGHT = 2;

/** Queues and boards of whoever has very much to do. */
export function longListStories(roles: RoleStage): void {
  roles.story(
    'draws of a queue of thousands what is in sight, and reads no more of it when there is news',
    'coordinator.unfpa-lead',
    async (actor) => {
      const { words, page } = actor;
      await lengthenQueue(roles.hub, 'unfpa', MANY);
      await actor.open('/invitations');
      const list = page.getByRole('region', { name: words.navigation.invitations });
      const total = String(MANY + roles.invitedTo.length);
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
      const colleague = roles.hub.as('coordinator.unfpa-ben').matching;
      const { items } = await colleague.read<{ items: { invitationId: string }[] }>(
        '/v1/queue?view=unassigned&limit=1',
      );
      await colleague.post(`/v1/invitations/${items[0]?.invitationId ?? ''}/claim`);
      await theEnd;
      expect(reads).toBeLessThanOrEqual(PAGES_IN_SIGHT);
      await page.getByRole('tab', { name: `(${(MANY + 1).toLocaleString('en')})` }).waitFor();
    },
  );

  roles.story(
    'shows the desk what is overdue, however many requests are newer',
    'desk.ana',
    async (actor) => {
      const { words, page } = actor;
      await lengthenBoard(roles.hub, roles.second.requestId, {
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
    },
  );
}
