import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Wording } from '../../apps/console/page/wording/en.js';
import type { Language } from '../../apps/console/page/wording/languages.js';
import { projectFolder } from '../../tools/servers/project-folder.js';
import { wordsOf } from './words.js';

const PATIENCE_MS = 90_000;
const MISSED_AFTER_MS = 20_000;

/** Where the page is and what it is shown on. */
export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly language: Language;
}

/** A person at the page: a browser of its own, and the words of its language. */
export class Actor {
  private constructor(
    readonly page: Page,
    readonly words: Wording,
    private readonly url: string,
  ) {}

  /** Opens a browser in the person's language; nobody is signed in yet. */
  static async visit({ browser, url, language }: Stage, width = 1440): Promise<Actor> {
    const context = await browser.newContext({ locale: language, viewport: { width, height: 900 } });
    context.setDefaultTimeout(PATIENCE_MS);
    const actor = new Actor(await context.newPage(), await wordsOf(language), url);
    await actor.open('/');
    return actor;
  }

  /** Signs in as a development person, on the provider's own page. */
  static async signIn(stage: Stage, person: string, width?: number): Promise<Actor> {
    const actor = await Actor.visit(stage, width);
    const { page } = actor;
    await page.getByRole('button', { name: actor.words.landing.signIn }).click();
    await page.waitForURL(/\/interaction\//);
    // The list has a link for a few; any other person of the agreed form is one address away.
    await page.goto(`${page.url()}/as/${person}`);
    await page.waitForURL(`${stage.url}/work`);
    await page.getByRole('button', { name: actor.words.shell.signOut }).waitFor();
    return actor;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.page.getByRole('main').waitFor();
  }

  button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).first().click();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) })
      .first()
      .click();
  }

  /** Fills fields by their labels; the first of a name where there are several. */
  async fill(fields: Readonly<Record<string, string>>, within: Page | Locator = this.page): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await within.getByLabel(labelled(label)).and(this.page.locator('input, textarea')).first().fill(value);
    }
  }

  async choose(label: string, value: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(labelled(label)).and(this.page.locator('select')).first().selectOption(value);
  }

  /** Presses an action's button, fills in its dialog, sends it and waits until it has arrived. */
  async act(
    action: keyof Wording['action'],
    fields: Readonly<Record<string, string>> = {},
    more?: (dialog: Locator) => Promise<void>,
  ): Promise<void> {
    await this.press(this.words.action[action]);
    await this.answer(fields, more);
  }

  /** Fills in the dialog that is open, sends it and waits until it has arrived. */
  async answer(
    fields: Readonly<Record<string, string>>,
    more?: (dialog: Locator) => Promise<void>,
  ): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await this.fill(fields, dialog);
    await more?.(dialog);
    const send = dialog.locator('button[type=submit]');
    await this.sendUntil(send, () => send.waitFor({ state: 'detached' }));
  }

  /** Presses a button until it is gone; while it is busy it has no name, but still its text. */
  sendUntilGone(name: string): Promise<void> {
    const text = this.page.locator('button', { hasText: exactly(name) });
    return this.sendUntil(this.button(name), () => text.first().waitFor({ state: 'detached' }));
  }

  /**
   * Presses a button until its effect is there: what changed meanwhile is shown, and it is pressed again; so it is when it
   * moved away under the pointer and the click met nothing.
   */
  async sendUntil(button: Locator, effect: () => Promise<unknown>): Promise<void> {
    const alert = this.page.getByText(this.words.problem.changed.title);
    const ready = button.and(this.page.locator(':not([disabled])')).first();
    let done: Promise<boolean> | undefined;
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const pressed = quietly(ready.click().then(() => false));
      if (await Promise.race([pressed, ...(done === undefined ? [] : [done])])) return;
      done = quietly(effect().then(() => true));
      const stale = quietly(alert.waitFor().then(() => false));
      const missed = delay(MISSED_AFTER_MS, false, { ref: false });
      if (await Promise.race([done, stale, missed])) return;
    }
    throw new Error('somebody else was faster ten times');
  }

  /** Waits until the page shows this text. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Keeps what the person sees as `test-output/<name>.png`. */
  async photograph(name: string): Promise<void> {
    await this.page.screenshot({ path: join(projectFolder(), 'test-output', `${name}.png`), fullPage: true });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

const exactly = (text: string): RegExp => new RegExp(`^${escaped(text)}$`);

/** A label as it stands, with or without the star of a field that is needed. */
const labelled = (label: string): RegExp => new RegExp(`^${escaped(label)}( \\*)?$`);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A promise that may fail unheard, when another one is faster. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
