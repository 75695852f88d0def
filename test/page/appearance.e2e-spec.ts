import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Language } from '../../apps/console/page/wording/languages.js';
import { Actor } from './actor.js';
import { walkByKeyboard } from './keyboard.js';
import { LOOKS, lookAt, overflowOf, settle, violationsOn, type Look } from './looks.js';
import { startScene, type Scene } from './scene.js';
import { viewsOf, type View } from './views.js';

const PATIENCE_MS = 1_200_000;
const AT_ONCE = 2;
const PHOTOGRAPHED = ['light-1440', 'dark-1440', 'light-320'];
/** What is looked at in other languages than English: more in Arabic, because it runs from right to left. */
const TRANSLATED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: ['landing', 'register', 'demand', 'gaps', 'state-work', 'request', 'editor', 'compare-offers', 'fund'],
  fr: ['landing', 'request'],
  es: ['landing', 'request'],
  zh: ['landing', 'request'],
  ru: ['landing', 'request'],
};

describe('the look of the page, on the real services', () => {
  let scene: Scene;
  const findings: string[] = [];
  const strangers = new Set<string>();

  beforeAll(async () => {
    scene = await startScene('page-appearance');
    const visits = [...viewsOf(scene)].flatMap(([person, views]) => [
      () => visit(person, views),
      ...Object.entries(TRANSLATED).map(
        ([language, names]) =>
          () =>
            visitIn(
              language as Language,
              person,
              views.filter(({ name }) => names.includes(name)),
            ),
      ),
    ]);
    await Promise.all(Array.from({ length: AT_ONCE }, () => one(visits)));
  }, PATIENCE_MS);
  afterAll(() => scene.end());

  it('has no violation that axe finds, in light and dark, narrow and wide', () => {
    expect(startingWith('axe')).toEqual([]);
  });

  it('never has to be scrolled sideways, down to 320 pixels', () => {
    expect(startingWith('wide')).toEqual([]);
  });

  it('is reached by Tab in all its parts, and shows where the focus is', () => {
    expect(startingWith('keyboard')).toEqual([]);
  });

  it('asks nobody but its own server and the identity provider', () => {
    expect([...strangers]).toEqual([]);
  });

  it('breaks no rule of its Content-Security-Policy and throws no error', () => {
    expect(startingWith('error')).toEqual([]);
  });

  const startingWith = (kind: string) => findings.filter((finding) => finding.startsWith(kind));

  async function visit(person: string, views: readonly View[]): Promise<void> {
    const { page } = await enter(person, 'en');
    for (const { name, address } of views) {
      await lookAt(page, { scheme: 'light', width: 1440 });
      await page.goto(`${scene.url}${address}`);
      await settle(page);
      for (const look of LOOKS) await examine(page, name, look);
      await lookAt(page, { scheme: 'light', width: 1440 });
      const { missed, unseen } = await walkByKeyboard(page);
      missed.forEach((what) => findings.push(`keyboard ${name}: never reached ${what}`));
      unseen.forEach((what) => findings.push(`keyboard ${name}: focus not seen on ${what}`));
    }
    await page.context().close();
  }

  async function visitIn(language: Language, person: string, views: readonly View[]): Promise<void> {
    if (views.length === 0) return;
    const { page } = await enter(person, language);
    for (const { name, address } of views) {
      await page.goto(`${scene.url}${address}`);
      await settle(page);
      for (const width of [1440, 320]) {
        await lookAt(page, { scheme: 'light', width });
        await note(page, `${name}-${language}-${String(width)}`);
      }
    }
    await page.context().close();
  }

  async function enter(person: string, language: Language): Promise<Actor> {
    const stage = { browser: scene.browser, url: scene.url, language };
    const actor = person === 'nobody' ? await Actor.visit(stage) : await Actor.signIn(stage, person);
    watch(actor.page);
    return actor;
  }

  function watch(page: Page): void {
    const known = [new URL(scene.url).host, new URL(scene.hub.environment.OIDC_ISSUER ?? '').host];
    page.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !known.includes(host)) strangers.add(request.url());
    });
    page.on('pageerror', ({ message }) => findings.push(`error ${page.url()}: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text()))
        findings.push(`error ${page.url()}: ${message.text()}`);
    });
  }

  async function examine(page: Page, name: string, look: Look): Promise<void> {
    await lookAt(page, look);
    const which = `${look.scheme}-${String(look.width)}`;
    for (const violation of await violationsOn(page)) findings.push(`axe ${name} ${which}: ${violation}`);
    await note(page, `${name}-${which}`, PHOTOGRAPHED.includes(which));
  }

  async function note(page: Page, name: string, isPhotographed = true): Promise<void> {
    const overflow = await overflowOf(page);
    if (overflow > 0) findings.push(`wide ${name}: ${String(overflow)} pixels too wide`);
    if (isPhotographed) await page.screenshot({ path: `test-output/pages/${name}.png`, fullPage: true });
  }
});

/** Takes the next visit until none is left. */
async function one(visits: (() => Promise<void>)[]): Promise<void> {
  for (let next = visits.shift(); next !== undefined; next = visits.shift()) await next();
}
