import type { HistoryEntry, StoredEntry } from './history-entry.js';
import type { LargeDataStore } from './large-data-store.js';

/** Turns stored entries into entries with their data, wherever it is kept. The relay and the verifier use it too. */
export class EntryReader {
  constructor(private readonly largeData: LargeDataStore) {}

  /** @throws LargeDataNotFound, LargeDataErased, LargeDataDamaged */
  async resolve(entry: StoredEntry): Promise<HistoryEntry> {
    if (entry.largeData === undefined) return entry;
    const { largeData, ...head } = entry;
    const content = await this.largeData.read(largeData);
    return { ...head, data: JSON.parse(content.toString('utf8')) as object };
  }

  /** @throws LargeDataNotFound, LargeDataErased, LargeDataDamaged */
  async resolveAll(entries: readonly StoredEntry[]): Promise<readonly HistoryEntry[]> {
    const resolved: HistoryEntry[] = [];
    for (const entry of entries)
      resolved.push(entry.largeData === undefined ? entry : await this.resolve(entry));
    return resolved;
  }
}
