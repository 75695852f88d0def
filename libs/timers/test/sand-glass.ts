import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import type { Collection } from 'mongodb';
import { timerCommand } from '../src/timer.js';
import type { Timer } from '../src/timer.js';
import type { TimerRegistration } from '../src/timer-registration.js';

/** A small aggregate with one deadline: turned, then run out. */
export interface SandGlass {
  readonly timers: readonly Timer[];
  readonly runOut: number;
}

export type SandGlassEvent =
  | {
      readonly type: 'test.sand-glass.turned.v1';
      readonly data: { readonly glassId: string; readonly runsOutAt: string };
    }
  | { readonly type: 'test.sand-glass.run-out.v1'; readonly data: { readonly timerId: string } }
  | { readonly type: 'test.sand-glass.stopped.v1'; readonly data: object };

export const SAND_GLASS: AggregateDefinition<SandGlass, SandGlassEvent> = {
  name: 'test.sand-glass',
  evolve(state = { timers: [], runOut: 0 }, { type, data }, { seq }) {
    switch (type) {
      case 'test.sand-glass.turned.v1': {
        const id = `${data.glassId}:run-out:${String(seq)}`;
        return { ...state, timers: [{ id, name: 'run-out', dueAt: new Date(data.runsOutAt) }] };
      }
      case 'test.sand-glass.run-out.v1':
        return { timers: state.timers.filter(({ id }) => id !== data.timerId), runOut: state.runOut + 1 };
      case 'test.sand-glass.stopped.v1':
        return { ...state, timers: [] };
    }
  },
};

/** Sand-glasses in a collection, with what a person and a timer may do to them. */
export class SandGlasses {
  readonly store: AggregateStore<SandGlass, SandGlassEvent>;
  private causes = 0;

  constructor(private readonly collection: Collection) {
    this.store = new AggregateStore(collection, SAND_GLASS);
  }

  async turn(glassId: string, runsOutAt: Date): Promise<void> {
    const data = { glassId, runsOutAt: runsOutAt.toISOString() };
    await this.store.execute(glassId, this.byHand(), () => [{ type: 'test.sand-glass.turned.v1', data }]);
  }

  async stop(glassId: string): Promise<void> {
    await this.store.execute(glassId, this.byHand(), () => [
      { type: 'test.sand-glass.stopped.v1', data: {} },
    ]);
  }

  async timesRunOut(glassId: string): Promise<number | undefined> {
    return (await this.store.load(glassId))?.state.runOut;
  }

  get registration(): TimerRegistration {
    return {
      name: SAND_GLASS.name,
      collection: this.collection,
      fire: async (glassId, timer) => {
        await this.store.execute(glassId, timerCommand(timer, new Date()), () => [
          { type: 'test.sand-glass.run-out.v1', data: { timerId: timer.id } },
        ]);
      },
    };
  }

  private byHand() {
    this.causes += 1;
    return {
      cause: `http:ana:${String(this.causes)}-${String(Math.random())}`,
      by: { id: 'ana', role: 'desk' },
      at: new Date(),
    };
  }
}
