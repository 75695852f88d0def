import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = process.cwd();
const SKIPPED = new Set(['node_modules', 'dist', '.data', '.git', 'test-output']);

const documentsBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documentsBelow(path);
    return entry.name.endsWith('.md') ? [relative(root, path)] : [];
  });

/** The targets of a document's relative links that do not exist. */
const brokenLinks = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(root, dirname(path), target)));

/** `npm run <name>` in a document that package.json does not have. */
const unknownScripts = (path: string): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  return [...readFileSync(join(root, path), 'utf8').matchAll(/npm run ([a-z][a-z:-]*[a-z])/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !(name in scripts));
};

describe.each(documentsBelow(root))('%s', (path) => {
  it('links to what is there', () => {
    expect(brokenLinks(path)).toEqual([]);
  });

  it('names commands that exist', () => {
    expect(unknownScripts(path)).toEqual([]);
  });
});
