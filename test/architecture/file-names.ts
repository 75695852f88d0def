import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const VAGUE = /^(utils?|common|shared|helpers?)(\.|$)/;
const KEBAB = /^[a-z0-9.-]+$/;
const SKIPPED = new Set(['node_modules', 'dist', '.data', 'data', 'fixtures']);

/** Names below `folder` that say nothing of what they hold, re-export other files, or are not kebab-case. */
export function badNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    const below = entry.isDirectory() ? badNames(path) : [];
    return isBad(entry.name) ? [path, ...below] : below;
  });
}

const isBad = (name: string): boolean =>
  VAGUE.test(name) ||
  /^index\.tsx?$/.test(name) ||
  (/\.tsx?$/.test(name) && !KEBAB.test(name)) ||
  name.split(/[.-]/).some((word) => /^(utils?|helpers?)$/.test(word));
