import { setImmediate as afterThisTurn, setTimeout as delay } from 'node:timers/promises';

interface Waiting<K, R> {
  readonly key: K;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets reads that arrive together, or while another read is under way, share the next round trip. A reader in no hurry
 * lets the first one wait `gatherMs` for company.
 */
export class GroupRead<K, R> {
  private readonly waiting: Waiting<K, R>[] = [];
  private reading = false;

  /** `readAll` answers in the order of its keys. */
  constructor(
    private readonly readAll: (keys: readonly K[]) => Promise<readonly R[]>,
    private readonly largestGroup = 64,
    private readonly gatherMs = 0,
  ) {}

  /** @throws whatever `readAll` throws for the group. */
  read(key: K): Promise<R> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (!this.reading) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.reading = true;
    await (this.gatherMs > 0 ? delay(this.gatherMs) : afterThisTurn());
    while (this.waiting.length > 0) await this.readGroup(this.waiting.splice(0, this.largestGroup));
    this.reading = false;
  }

  private async readGroup(group: readonly Waiting<K, R>[]): Promise<void> {
    try {
      const results = await this.readAll(group.map(({ key }) => key));
      group.forEach(({ resolve }, index) => {
        resolve(results[index] as R);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
