import { roomFor } from './growth.js';

const NONE = -1;
const SMALLEST_TABLE = 1_024;

/** The ids of the indexed offers as bytes, and the way from an id to its slot. Ids are ASCII (`IsId`). */
export class IdTable {
  private table: Int32Array;
  private starts: Uint32Array;
  private bytes: Uint8Array;
  private count: number;

  constructor(kept?: { readonly starts: Uint32Array; readonly bytes: Uint8Array; readonly count: number }) {
    this.starts = kept?.starts ?? new Uint32Array(64);
    this.bytes = kept?.bytes ?? new Uint8Array(64 * 36);
    this.count = kept?.count ?? 0;
    this.table = this.tabled(SMALLEST_TABLE);
  }

  get size(): number {
    return this.count;
  }

  get byteLength(): number {
    return this.table.byteLength + this.starts.byteLength + this.bytes.byteLength;
  }

  /** What the table can be built from again. */
  kept(): { readonly starts: Uint32Array; readonly bytes: Uint8Array } {
    return {
      starts: this.starts.slice(0, this.count + 1),
      bytes: this.bytes.slice(0, this.starts[this.count]),
    };
  }

  /** The slot of an id, or −1. */
  find(id: string): number {
    return this.table[this.placeOf(id)] as number;
  }

  /** Gives an id that has none the next slot. */
  add(id: string): number {
    const slot = this.count;
    const start = this.starts[slot] as number;
    const end = start + id.length;
    if (end > this.bytes.length) this.bytes = copied(new Uint8Array(roomFor(end)), this.bytes);
    if (slot + 2 > this.starts.length) this.starts = copied(new Uint32Array(roomFor(slot + 2)), this.starts);
    for (let index = 0; index < id.length; index += 1) this.bytes[start + index] = id.charCodeAt(index);
    this.starts[slot + 1] = end;
    this.count += 1;
    if (this.count * 2 > this.table.length) this.table = this.tabled(this.table.length * 2);
    else this.table[this.placeOf(id)] = slot;
    return slot;
  }

  idOf(slot: number): string {
    let id = '';
    const end = this.starts[slot + 1] as number;
    for (let at = this.starts[slot] as number; at < end; at += 1)
      id += String.fromCharCode(this.bytes[at] as number);
    return id;
  }

  private tabled(length: number): Int32Array {
    let size = length;
    while (size < this.count * 2) size *= 2;
    this.table = new Int32Array(size).fill(NONE);
    for (let slot = 0; slot < this.count; slot += 1) this.table[this.freePlace(slot)] = slot;
    return this.table;
  }

  // Where an id is known not to be there, nothing is compared.
  private freePlace(slot: number): number {
    const mask = this.table.length - 1;
    let hash = SEED;
    const end = this.starts[slot + 1] as number;
    for (let at = this.starts[slot] as number; at < end; at += 1)
      hash = Math.imul(hash ^ (this.bytes[at] as number), PRIME);
    let place = mixed(hash) & mask;
    while (this.table[place] !== NONE) place = (place + 1) & mask;
    return place;
  }

  private placeOf(id: string): number {
    const mask = this.table.length - 1;
    let hash = SEED;
    for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), PRIME);
    let place = mixed(hash) & mask;
    for (;;) {
      const slot = this.table[place] as number;
      if (slot === NONE || this.isAt(slot, id)) return place;
      place = (place + 1) & mask;
    }
  }

  private isAt(slot: number, id: string): boolean {
    const start = this.starts[slot] as number;
    if ((this.starts[slot + 1] as number) - start !== id.length) return false;
    for (let index = 0; index < id.length; index += 1)
      if (this.bytes[start + index] !== id.charCodeAt(index)) return false;
    return true;
  }
}

// FNV-1a, with its bits spread once more.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1;

function copied<A extends Uint8Array | Uint32Array>(into: A, from: A): A {
  into.set(from);
  return into;
}
