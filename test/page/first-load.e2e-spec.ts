import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DRAFTING_STEPS } from '../../tools/demo/journey/drafting-steps.js';
import { Journey } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { Hub } from '../support/hub.js';
import { startChromium } from './chromium.js';
import { settle } from './looks.js';
import { programmeIn } from './programme-in.js';
import { wordsOf } from './words.js';

const PATIENCE_MS = 300_000;
const AS_FAR_AS_THE_RECEIPT = 4;
const MOST_SCRIPT_BYTES = 200_000;

/** One thing that the browser fetched; `bytes` as they came over the line. */
interface Fetched {
  readonly url: URL;
  readonly type: string;
  readonly bytes: number;
}

describe('the first load of the public page, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let page: Page;
  let policy = '';
  let html = '';
  const fetched: Fetched[] = [];
  const violations: string[] = [];

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-first-load' }), startChromium()]);
    const { url } = await hub.startConsole('page-first-load');
    const journey = new Journey(hub, await programmeIn('en'));
    await prepare(journey);
    for (const step of DRAFTING_STEPS.slice(0, AS_FAR_AS_THE_RECEIPT)) await step.run(journey);

    page = await browser.newPage();
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
    });
    const sizes: Promise<unknown>[] = [];
    page.on('requestfinished', (request) => {
      const note = async () => {
        const { responseBodySize: bytes } = await request.sizes();
        fetched.push({ url: new URL(request.url()), type: request.resourceType(), bytes });
      };
      sizes.push(note());
    });
    const answer = await page.goto(url);
    policy = (await answer?.headerValue('content-security-policy')) ?? '';
    html = (await answer?.text()) ?? '';
    await settle(page);
    await page.waitForLoadState('networkidle');
    await Promise.all(sizes);
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  async function withoutScripts(locale: string) {
    const context = await browser.newContext({ locale, javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(page.url());
    const html = tab.locator('html');
    const [lang, dir, heading] = await Promise.all([
      html.getAttribute('lang'),
      html.getAttribute('dir'),
      tab.getByRole('heading', { level: 1 }).textContent(),
    ]);
    await context.close();
    return { lang, dir, heading };
  }

  it('takes at most 200 kB of compressed script', () => {
    const scripts = fetched.filter(({ type }) => type === 'script');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });

  it('says what this is, in the reader’s language, before any script has run', async () => {
    const [arabic, english] = await Promise.all([wordsOf('ar'), wordsOf('en')]);
    expect(await withoutScripts('ar-EG')).toEqual({ lang: 'ar', dir: 'rtl', heading: arabic.landing.title });
    // A language that the page does not have.
    expect(await withoutScripts('pt-BR')).toEqual({ lang: 'en', dir: 'ltr', heading: english.landing.title });
  });

  it('shows its name before any script has run, also away from the front', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(new URL('/register', page.url()).href);
    expect(await tab.getByText('Connection Hub').isVisible()).toBe(true);
    expect(await tab.getByRole('heading').count()).toBe(0);
    await context.close();
  });

  it('asks no other host than its own', () => {
    const { host } = new URL(page.url());
    const strangers = fetched.filter(({ url }) => url.protocol.startsWith('http') && url.host !== host);
    expect(strangers.map(({ url }) => url.href)).toEqual([]);
  });

  it('lets scripts come from files of its own alone, and has no other', () => {
    const directives = new Map(
      policy.split(';').map((directive): [string, readonly string[]] => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    for (const [script] of html.matchAll(/<script\b[^>]*>/g)) expect(script).toMatch(/\ssrc="\/assets\//);
    expect(html).not.toMatch(/\son\w+=|javascript:/i);
    expect(violations).toEqual([]);
  });
});
