import { keysOf } from './filing-keys.js';
import type { OfferStore } from './offer-store.js';
import { PostingList, type Described } from './posting-list.js';
import { signatureOf } from './posting-signature.js';

/** The open offers of verified providers by kind, place and objective: an offer stands in one list for each pair of its places and objectives. */
export class Postings {
  private readonly lists = new Map<number, PostingList>();
  private readonly described: Described;

  constructor(private readonly store: OfferStore) {
    this.described = {
      standing: (slot) => store.records.standing(slot),
      signature: (slot) => signatureOf(store, slot),
    };
  }

  get byteLength(): number {
    let bytes = 0;
    for (const list of this.lists.values()) bytes += list.byteLength;
    return bytes;
  }

  /** Files an offer behind all of higher standing, which must have been filed before. */
  append(slot: number): void {
    const signature = signatureOf(this.store, slot);
    for (const key of keysOf(this.store, slot)) this.listAt(key).append(slot, signature);
  }

  insert(slot: number): void {
    for (const key of keysOf(this.store, slot)) this.listAt(key).insert(slot, this.described);
  }

  /** Takes an offer out; its record must be what it was when it was put in. */
  remove(slot: number): void {
    for (const key of keysOf(this.store, slot)) this.listAt(key).remove(slot, this.described);
  }

  find(key: number): PostingList | undefined {
    return this.lists.get(key);
  }

  private listAt(key: number): PostingList {
    let list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, (list = new PostingList()));
    return list;
  }
}
