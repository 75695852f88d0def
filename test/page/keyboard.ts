import type { Page } from 'playwright-core';

/** What Tab reached, and what it should have. */
export interface KeyboardWalk {
  /** What can be operated but was never focused. */
  readonly missed: readonly string[];
  /** What had the focus without showing it. */
  readonly unseen: readonly string[];
}

const MOST_STEPS = 400;
/** A date field has four parts; at the end of a page the focus stays where it is. */
const MOST_STAYS = 4;

/** Goes through a page with Tab, from its beginning until the focus has left it. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  await page.evaluate(BEGIN);
  const unseen: string[] = [];
  let stays = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const here = (await page.evaluate(HERE)) as Focus | null;
    stays = here?.stays === true ? stays + 1 : 0;
    if (here === null || stays > MOST_STAYS) break;
    if (!here.shows) unseen.push(here.what);
  }
  return { missed: (await page.evaluate(MISSED)) as string[], unseen };
}

interface Focus {
  readonly what: string;
  readonly shows: boolean;
  /** It had the focus before, too. */
  readonly stays: boolean;
}

// The code that follows runs in the page.

const BEGIN = `
  window.scrollTo(0, 0);
  document.activeElement?.blur();
  document.querySelectorAll('[data-walked]').forEach((one) => one.removeAttribute('data-walked'));
  getSelection()?.removeAllRanges();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
`;

const NAME = `
  const nameOf = (one) =>
    one.tagName.toLowerCase() + ' "' +
    (one.getAttribute('aria-label') ?? one.id ?? '') + ' ' +
    (one.textContent ?? '').trim().slice(0, 60) + '"';
`;

// Null when the focus has left the page, or has come round to where it was.
const HERE = `(() => {
  ${NAME}
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const isSame = one.hasAttribute('data-walking');
  if (one.hasAttribute('data-walked') && !isSame) return null;
  document.querySelector('[data-walking]')?.removeAttribute('data-walking');
  one.setAttribute('data-walked', '');
  one.setAttribute('data-walking', '');
  const hasEdge = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const label = one.closest('label') ?? (one.id === '' ? null : document.querySelector('label[for="' + CSS.escape(one.id) + '"]'));
  const isInSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };
  const shows = [one, label].some((element) => element !== null && hasEdge(element) && isInSight(element));
  return { what: nameOf(one), stays: isSame, shows };
})()`;

// Of a group of radio buttons Tab reaches one; the arrows reach the others.
const MISSED = `(() => {
  ${NAME}
  const operable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll(operable)]
    .filter((one) => !one.matches(':disabled, [tabindex="-1"], [type=hidden]'))
    .filter((one) => !(one.type === 'radio' && !one.checked))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.hasAttribute('data-walked'))
    .map(nameOf);
})()`;
