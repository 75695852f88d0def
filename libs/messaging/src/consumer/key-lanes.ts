/** Lets go of the slot while waiting, so that a message that rests does not take a place from others. */
export interface Slot {
  rest(ms: number): Promise<void>;
}

type Task = (slot: Slot) => Promise<void>;

/** Runs tasks of one key one after another and tasks of different keys at once, at most so many. */
export class KeyLanes {
  private readonly lanes = new Map<string, Task[]>();
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(private readonly concurrency: number) {
    this.free = concurrency;
  }

  /** Tasks queued or under way. */
  get size(): number {
    let size = 0;
    for (const lane of this.lanes.values()) size += lane.length;
    return size;
  }

  get busy(): number {
    return this.concurrency - this.free;
  }

  /** Queues a task that never rejects. */
  add(key: string, task: Task): void {
    const lane = this.lanes.get(key);
    if (lane !== undefined) {
      lane.push(task);
      return;
    }
    const started: Task[] = [task];
    this.lanes.set(key, started);
    void this.run(key, started);
  }

  private async run(key: string, lane: Task[]): Promise<void> {
    const slot: Slot = {
      rest: async (ms) => {
        this.release();
        await new Promise((resolve) => setTimeout(resolve, ms));
        await this.acquire();
      },
    };
    for (let task = lane[0]; task !== undefined; task = lane[0]) {
      await this.acquire();
      try {
        await task(slot);
      } finally {
        this.release();
        lane.shift();
      }
    }
    this.lanes.delete(key);
  }

  private acquire(): Promise<void> | undefined {
    if (this.free > 0) {
      this.free--;
      return undefined;
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}
