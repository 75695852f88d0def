import type { MatchingTerms } from '../candidate.js';
import { roomFor } from './growth.js';
import { StringCodes } from './string-codes.js';

/** The lists of an offer, in the order in which they are kept. */
const LISTS = ['countries', 'regions', 'bodies', 'exclusions', 'languages', 'sdgTargets', 'skills'] as const;

const COUNTRIES = 0;
const REGIONS = 1;
const BODIES = 2;
const EXCLUSIONS = 3;
const LANGUAGES = 4;
const SDG_TARGETS = 5;
const SKILLS = 6;
/** Where each list stands among its offer's lists. */
export const LIST = { COUNTRIES, REGIONS, BODIES, EXCLUSIONS, LANGUAGES, SDG_TARGETS, SKILLS } as const;

// Two words of lengths, one byte a list, then the codes.
const HEAD = 2;

/** The lists of all offers as numbers, one after the other. What an offer no longer uses stays until `compacted`. */
export class OfferLists {
  /** Countries and exclusions share their codes. */
  readonly places: StringCodes;
  readonly regions: StringCodes;
  readonly bodies: StringCodes;
  readonly languages: StringCodes;
  readonly sdgTargets: StringCodes;
  readonly skills: StringCodes;

  constructor(
    private words = new Uint32Array(1_024),
    private end = 0,
    texts: Readonly<Record<string, string[]>> = {},
  ) {
    this.places = new StringCodes(texts['places']);
    this.regions = new StringCodes(texts['regions']);
    this.bodies = new StringCodes(texts['bodies']);
    this.languages = new StringCodes(texts['languages']);
    this.sdgTargets = new StringCodes(texts['sdgTargets']);
    this.skills = new StringCodes(texts['skills']);
  }

  get byteLength(): number {
    return this.words.byteLength;
  }

  get used(): number {
    return this.end;
  }

  /** What the lists can be built from again. */
  kept(): { readonly words: Uint32Array; readonly texts: Record<string, readonly string[]> } {
    const { places, regions, bodies, languages, sdgTargets, skills } = this;
    const texts = {
      places: places.all,
      regions: regions.all,
      bodies: bodies.all,
      languages: languages.all,
      sdgTargets: sdgTargets.all,
      skills: skills.all,
    };
    return { words: this.words.slice(0, this.end), texts };
  }

  /** Keeps the lists of an offer and answers where they start. */
  add({ geography, languages, sdgTargets, skills }: MatchingTerms): number {
    return this.append([
      geography.countries.map((text) => this.places.codeOf(text)),
      geography.m49Regions.map((text) => this.regions.codeOf(text)),
      geography.regionalBodies.map((text) => this.bodies.codeOf(text)),
      geography.exclusions.map((text) => this.places.codeOf(text)),
      languages.map((text) => this.languages.codeOf(text)),
      sdgTargets.map((text) => this.sdgTargets.codeOf(text)),
      skills.map((text) => this.skills.codeOf(text)),
    ]);
  }

  /** How many codes a list has. */
  lengthOf(start: number, list: number): number {
    return ((this.words[start + (list >> 2)] as number) >>> ((list & 3) * 8)) & 0xff;
  }

  /** How many words all lists of an offer take. */
  lengthAt(start: number): number {
    let length = HEAD;
    for (let list = 0; list < LISTS.length; list += 1) length += this.lengthOf(start, list);
    return length;
  }

  /** Where a list's codes begin. */
  beginOf(start: number, list: number): number {
    let begin = start + HEAD;
    for (let before = 0; before < list; before += 1) begin += this.lengthOf(start, before);
    return begin;
  }

  codeAt(position: number): number {
    return this.words[position] as number;
  }

  textsOf(start: number, list: number, codes: StringCodes): string[] {
    const begin = this.beginOf(start, list);
    const end = begin + this.lengthOf(start, list);
    const texts: string[] = [];
    for (let at = begin; at < end; at += 1) texts.push(codes.textOf(this.codeAt(at)));
    return texts;
  }

  /** Copies an offer's lists to another store with the same codes. */
  copyTo(other: OfferLists, start: number): number {
    return other.appendWords(this.words.subarray(start, start + this.lengthAt(start)));
  }

  /** An empty store that shares the codes. */
  emptied(): OfferLists {
    const { texts } = this.kept();
    return new OfferLists(new Uint32Array(this.end), 0, texts as Record<string, string[]>);
  }

  private append(lists: readonly (readonly number[])[]): number {
    const head = [0, 0];
    lists.forEach(({ length }, list) => {
      head[list >> 2] = ((head[list >> 2] as number) | (length << ((list & 3) * 8))) >>> 0;
    });
    return this.appendWords([...head, ...lists.flat()]);
  }

  private appendWords(words: ArrayLike<number>): number {
    const start = this.end;
    if (start + words.length > this.words.length) {
      const grown = new Uint32Array(roomFor(start + words.length));
      grown.set(this.words.subarray(0, start));
      this.words = grown;
    }
    this.words.set(words, start);
    this.end += words.length;
    return start;
  }
}
