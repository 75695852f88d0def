import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = '<div id="root"></div>';

/**
 * Writes what is seen before any script has run, for each language: `index.<language>.html` with the head of the page,
 * and `front.<language>.html` that also says what this is. The words' own script is fetched from the beginning.
 *
 * @param page the folder of the page's sources
 * @param out where it has been built
 */
export async function writeFirstSights(page, out) {
  const built = readFileSync(join(out, 'index.html'), 'utf8');
  const files = JSON.parse(readFileSync(join(out, 'assets', 'manifest.json'), 'utf8'));
  const [, icon] = /<link rel="icon" href="([^"]+)"/.exec(built);
  const { LANGUAGES, directionOf } = await wordingIn(page, 'languages');
  for (const language of Object.keys(LANGUAGES)) {
    const words = (await wordingIn(page, language))[language.toUpperCase()];
    const html = replaced(built, {
      'lang="en" dir="ltr"': `lang="${language}" dir="${directionOf(language)}"`,
      '</title>': `</title>\n    <link rel="modulepreload" crossorigin href="/${files[`wording/${language}.ts`].file}">`,
    });
    const head = headOf(icon);
    writeFileSync(join(out, `index.${language}.html`), replaced(html, { [ROOT]: rootWith(head) }));
    writeFileSync(
      join(out, `front.${language}.html`),
      replaced(html, { [ROOT]: rootWith(head + heroOf(words.landing)) }),
    );
  }
}

async function wordingIn(page, name) {
  const options = { root: page, configFile: false, logLevel: 'error' };
  return (await runnerImport(join(page, 'wording', `${name}.ts`), options)).module;
}

/** As `app/brand.tsx` and `app/shell.tsx` draw it. */
const headOf = (icon) =>
  '<header class="shell-header"><div class="shell-bar"><span class="shell-brand">' +
  `<img src="${icon}" alt="" width="32" height="32"><span class="shell-brand-name">Connection Hub</span>` +
  '</span></div></header>';

/** As `front/landing.tsx` draws it, without what needs a script. */
const heroOf = ({ title, text }) =>
  '<div class="shell-main"><section class="hero"><div>' +
  `<h1>${escaped(title)}</h1><p>${escaped(text)}</p></div></section></div>`;

const rootWith = (content) => `<div id="root">${content}</div>`;

function replaced(text, parts) {
  return Object.entries(parts).reduce((html, [part, by]) => {
    if (!html.includes(part)) throw new Error(`the built page has no ${part}`);
    return html.replace(part, () => by);
  }, text);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
