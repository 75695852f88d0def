import type { AggregateDefinition } from '../src/aggregate-definition.js';
import type { Command } from '../src/command.js';
import type { HistoryEntry } from '../src/history-entry.js';
import { EntryWriter } from '../src/entry-writer.js';
import { genesisHash } from '../src/hash-chain.js';
import type { LargeDataStore } from '../src/large-data-store.js';

export type BasketEvent =
  | {
      readonly type: 'test.basket.filled.v1';
      readonly data: { readonly item: string; readonly count: number };
    }
  | { readonly type: 'test.basket.noted.v1'; readonly data: { readonly note?: string | undefined } }
  | { readonly type: 'test.basket.emptied.v1'; readonly data: object };

export interface Basket {
  readonly items: readonly { readonly item: string; readonly count: number }[];
  readonly note?: string;
  readonly changedBy: string;
  readonly lastAt: Date;
}

/** A small aggregate with what the store must cope with: lists, a date, a field that comes and goes. */
export const BASKET: AggregateDefinition<Basket, BasketEvent> = {
  name: 'test.basket',
  evolve(state, event, { at, by }) {
    const { note, ...before } = state ?? { items: [], note: undefined };
    const now = { ...before, changedBy: by.id, lastAt: at };
    const kept = note === undefined ? {} : { note };
    switch (event.type) {
      case 'test.basket.filled.v1':
        return { ...now, ...kept, items: [...before.items, event.data] };
      case 'test.basket.noted.v1':
        return { ...now, ...(event.data.note !== undefined && { note: event.data.note }) };
      case 'test.basket.emptied.v1':
        return { ...now, ...kept, items: [] };
    }
  },
};

export const filled = (item: string, count = 1): BasketEvent => ({
  type: 'test.basket.filled.v1',
  data: { item, count },
});

export const aCommand = (cause: string, more: Partial<Command> = {}): Command => ({
  cause,
  by: { id: 'drafter.mkd', role: 'drafter', organisation: 'state:MKD' },
  at: new Date('2026-03-01T08:00:00.000Z'),
  ...more,
});

const nothingLarge = {} as LargeDataStore;

/** A history as the store would write it, one event a command. */
export async function aHistory(id: string, events: readonly BasketEvent[]): Promise<readonly HistoryEntry[]> {
  const history: HistoryEntry[] = [];
  let head = genesisHash(BASKET.name, id);
  for (const [version, event] of events.entries()) {
    const writer = new EntryWriter(nothingLarge, aCommand(`http:ana:${String(version)}`));
    const written = await writer.entriesFor({ id, version, head }, [event], Number.MAX_SAFE_INTEGER);
    history.push(...written.events);
    head = history.at(-1)?.hash ?? head;
  }
  return history;
}
