import { readdir, readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';

/** What is sent for an address of the page: seen at once, before any script has run. */
export interface FirstSight {
  readonly language: string;
  readonly html: Buffer;
}

const FILE = /^(front|index)\.([a-z]{2})\.html$/;

/** What the page begins with in each of its languages, as the build has written it. */
export class FirstSights {
  private constructor(private readonly files: ReadonlyMap<string, FirstSight>) {}

  /** @throws Error when the page in `folder` has not been built for a single language */
  static async read(folder: string): Promise<FirstSights> {
    const files = new Map<string, FirstSight>();
    for (const name of await readdir(folder)) {
      const [, kind, language] = FILE.exec(name) ?? [];
      if (kind === undefined || language === undefined) continue;
      files.set(`${kind}.${language}`, { language, html: await readFile(join(folder, name)) });
    }
    if (!files.has('front.en') || !files.has('index.en')) throw new Error(`There is no page in ${folder}`);
    return new FirstSights(files);
  }

  /** In the language that the browser likes best, or else in English; at `/` it also says what this is. */
  of(url: string, headers: IncomingHttpHeaders): FirstSight {
    const kind = url.split('?', 1)[0] === '/' ? 'front' : 'index';
    const languages = [...this.files.values()].map(({ language }) => language);
    const [best = 'en'] = new Negotiator({ headers }).languages(languages);
    return (this.files.get(`${kind}.${best}`) ?? this.files.get(`${kind}.en`)) as FirstSight;
  }
}
