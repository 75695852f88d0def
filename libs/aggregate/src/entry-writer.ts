import { randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { Command } from './command.js';
import type { DomainEvent } from './domain-event.js';
import { entryHash } from './hash-chain.js';
import type { HistoryEntry, StoredEntry } from './history-entry.js';
import { assertJson } from './json-value.js';
import type { LargeDataReference, LargeDataStore } from './large-data-store.js';

const SALT_BYTES = 16;

/** Where new entries go on from. */
export interface ChainEnd {
  readonly id: string;
  readonly version: number;
  readonly head: string;
}

/** An event's data above this many bytes is kept in GridFS. */
export type InlineLimit = number;

export interface WrittenEntries {
  readonly entries: readonly StoredEntry[];
  readonly events: readonly HistoryEntry[];
  /** Characters of the events' data in canonical form. */
  readonly textLength: number;
}

/** Turns one command's events into chained history entries; large data goes to GridFS on the way. */
export class EntryWriter {
  // One command may try several times: what it has uploaded once is used again.
  private readonly uploaded = new Map<string, LargeDataReference>();

  constructor(
    private readonly largeData: LargeDataStore,
    private readonly command: Command,
  ) {}

  /** @throws MalformedData */
  async entriesFor(
    end: ChainEnd,
    events: readonly DomainEvent[],
    inlineLimit: InlineLimit,
  ): Promise<WrittenEntries> {
    let textLength = 0;
    const entries: StoredEntry[] = [];
    const resolved: HistoryEntry[] = [];
    let { head, version } = end;
    for (const event of events) {
      version += 1;
      assertJson(event.data);
      const body = canonicalJson(event.data);
      textLength += body.length;
      const isLarge = Buffer.byteLength(body) > inlineLimit;
      const content = isLarge
        ? { largeData: await this.upload(end.id, body) }
        : { data: event.data, salt: randomBytes(SALT_BYTES).toString('base64url') };
      const unsealed = { ...this.headOf(end.id, version, event.type), ...content };
      head = entryHash(head, unsealed, body);
      const entry: StoredEntry = { ...unsealed, hash: head };
      entries.push(entry);
      resolved.push(
        entry.largeData === undefined
          ? entry
          : { ...this.headOf(end.id, version, event.type), data: event.data, hash: head },
      );
    }
    return { entries, events: resolved, textLength };
  }

  /** Takes back what was uploaded and not used in the end. Bytes that a crash leaves behind are harmless. */
  async discardAllBut(kept: readonly StoredEntry[]): Promise<void> {
    const keptIds = new Set(kept.map((entry) => entry.largeData?.id));
    for (const reference of this.uploaded.values())
      if (!keptIds.has(reference.id)) await this.largeData.remove(reference).catch(() => undefined);
  }

  private headOf(id: string, seq: number, type: string) {
    const { at, by, cause, fingerprint, correlationId, traceparent } = this.command;
    return {
      seq,
      id: `${id}/${String(seq)}`,
      type,
      at,
      by,
      cause,
      ...(fingerprint !== undefined && { fingerprint }),
      ...(correlationId !== undefined && { correlationId }),
      ...(traceparent !== undefined && { traceparent }),
    };
  }

  private async upload(id: string, body: string): Promise<LargeDataReference> {
    const known = this.uploaded.get(body);
    if (known !== undefined) return known;
    const reference = await this.largeData.put(body, id);
    this.uploaded.set(body, reference);
    return reference;
  }
}
