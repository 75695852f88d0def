import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { expiredToken } from '../support/tokens.js';
import { Actor } from './actor.js';
import { startChromium } from './chromium.js';

const PATIENCE_MS = 300_000;
const PATIENT = { timeoutMs: 90_000 };
const DRAFTER = 'drafter.mkd-skopje';

interface Draft {
  readonly requestId: string;
  readonly content: { readonly title?: string };
}

describe('the page when others are at work, or the connection or the token goes', () => {
  let hub: Hub;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-bad-days' }), startChromium()]);
    ({ url } = await hub.startConsole('page-bad-days'));
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  const drafter = () => hub.as(DRAFTER).intake;
  const newDraft = () =>
    drafter().create<Draft>('/v1/requests', { requestingStates: ['MKD'], needItems: [], title: 'First' });
  const pathOf = ({ requestId }: Draft) => `/v1/requests/${requestId}`;
  const titleOf = async (draft: Draft) => (await drafter().read<Draft>(pathOf(draft))).content.title;
  const someoneElseWrites = (draft: Draft, title: string) =>
    drafter().change('PUT', pathOf(draft), `${pathOf(draft)}/draft`, {
      requestingStates: ['MKD'],
      needItems: [],
      title,
    });
  const signIn = () => Actor.signIn({ browser, url, language: 'en' }, DRAFTER);
  const untilTitleIs = (draft: Draft, title: string) =>
    eventually(async () => expect(await titleOf(draft)).toBe(title), PATIENT);
  const titleField = ({ page, words }: Actor) => page.getByLabel(words.field.title, { exact: true });

  it(
    'shows what others do by a stream, and takes it up again where it was after the connection was lost',
    async () => {
      const actor = await signIn();
      const streams = streamsOf(actor.page);
      const draft = await newDraft();
      await actor.open(`/requests/${draft.requestId}`);
      await actor.sees('First');
      await eventually(() => expect(streams).toHaveLength(1), PATIENT);

      await someoneElseWrites(draft, 'Second');
      await actor.sees('Second');

      await actor.page.context().setOffline(true);
      await actor.sees(actor.words.connection.lost);
      await someoneElseWrites(draft, 'Third');
      await actor.page.context().setOffline(false);
      await actor.sees('Third');
      const again = await streams.at(-1)?.allHeaders();
      expect(Number(again?.['last-event-id'])).toBeGreaterThan(0);
      await actor.leave();
    },
    PATIENCE_MS,
  );

  it(
    'shows both versions when somebody has changed the draft meanwhile, and goes on with the one that is chosen',
    async () => {
      const actor = await signIn();
      const { words, page } = actor;
      const draft = await newDraft();
      await actor.open(`/requests/${draft.requestId}/edit`);
      await page.context().setOffline(true);
      await titleField(actor).fill('My title');
      await someoneElseWrites(draft, 'Their title');
      await page.context().setOffline(false);

      const alert = page.getByRole('alert').filter({ hasText: words.conflict.text });
      await alert.getByText('Their title').waitFor();
      await alert.getByText('My title').waitFor();
      await actor.press(words.conflict.keepMine);
      await untilTitleIs(draft, 'My title');
      await actor.leave();
    },
    PATIENCE_MS,
  );

  it(
    'loses nothing that was typed without a connection in a tab that was then closed',
    async () => {
      const actor = await signIn();
      const draft = await newDraft();
      await actor.open(`/requests/${draft.requestId}/edit`);
      await actor.page.context().setOffline(true);
      await titleField(actor).fill('Typed offline');
      await actor.sees(actor.words.editor.kept);
      await actor.page.goto('about:blank');
      await actor.page.context().setOffline(false);
      expect(await titleOf(draft)).toBe('First');

      await actor.open(`/requests/${draft.requestId}/edit`);
      await untilTitleIs(draft, 'Typed offline');
      expect(await titleField(actor).inputValue()).toBe('Typed offline');
      await actor.leave();
    },
    PATIENCE_MS,
  );

  it(
    'keeps what was typed when the token has gone, and sends it after the next sign-in',
    async () => {
      const actor = await signIn();
      const { page, words } = actor;
      const draft = await newDraft();
      await actor.open(`/requests/${draft.requestId}/edit`);
      await titleField(actor).waitFor();
      const old = await expiredToken(DRAFTER);
      // Each request goes out with a token whose hour is over; the service's refusal is real.
      await page.route('**/api/**', (route) =>
        route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${old}` } }),
      );
      await titleField(actor).fill('Typed without a token');
      await actor.sees(words.session.lostText);
      expect(await titleOf(draft)).toBe('First');

      await page.unrouteAll({ behavior: 'ignoreErrors' });
      const banner = page.getByRole('alert').filter({ hasText: words.session.lostText });
      await banner.getByRole('button', { name: words.shell.signIn }).click();
      // The provider still knows the person, or asks who it is.
      await page.waitForURL(/\/interaction\/|\/requests\//);
      if (page.url().includes('/interaction/')) await page.goto(`${page.url()}/as/${DRAFTER}`);
      await untilTitleIs(draft, 'Typed without a token');
      await actor.leave();
    },
    PATIENCE_MS,
  );

  it(
    'says of an error what to do next, and the id under which operators find it',
    async () => {
      const actor = await signIn();
      const { page, words } = actor;
      const answered = page.waitForResponse((response) => response.status() === 404);
      await actor.open('/requests/00000000-0000-4000-8000-000000000000');
      const problem = (await (await answered).json()) as { correlationId: string };

      const alert = page.getByRole('alert').filter({ hasText: words.problem.gone.todo });
      await alert.getByText(problem.correlationId).waitFor();
      await actor.leave();
    },
    PATIENCE_MS,
  );
});

/** The streams that the page opens from now on. */
function streamsOf(page: Page): readonly Request[] {
  const streams: Request[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/stream')) streams.push(request);
  });
  return streams;
}
