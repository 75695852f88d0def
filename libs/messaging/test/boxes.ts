import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Db } from 'mongodb';
import type { BoxFilledV1Payload } from './toy-events.js';

interface BoxFilled {
  readonly type: 'toy.box.filled.v1';
  readonly data: BoxFilledV1Payload;
}

interface Box {
  readonly n: number;
}

const BOX: AggregateDefinition<Box, BoxFilled> = {
  name: 'toy.box',
  evolve: (_, event) => ({ n: event.data.n }),
};

/** Aggregates to relay. */
export class Boxes {
  private readonly store: AggregateStore<Box, BoxFilled>;
  private causes = 0;

  constructor(db: Db) {
    this.store = new AggregateStore<Box, BoxFilled>(db.collection('boxes'), BOX);
  }

  prepare(): Promise<void> {
    return this.store.prepare();
  }

  /** Adds so many events to a box, in one change. */
  async fill(boxId: string, times = 1, note?: string): Promise<void> {
    const command = {
      cause: `test:${String(this.causes++)}`,
      by: { id: 'tester', role: 'system' },
      at: new Date(),
    };
    await this.store.execute(boxId, command, (state) =>
      Array.from({ length: times }, (_, index) => ({
        type: 'toy.box.filled.v1',
        data: { boxId, n: (state?.n ?? 0) + index + 1, ...(note === undefined ? {} : { note }) },
      })),
    );
  }
}

export const BOX_SOURCES = [{ collection: 'boxes', source: 'toy.box' }];

/** `<box>/1` to `<box>/<last>`. */
export const idsOf = (boxId: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${boxId}/${String(index + 1)}`);
