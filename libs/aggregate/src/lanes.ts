/** Runs tasks of one key one after another, and tasks of different keys at once. */
export class Lanes {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** `task` learns whether it had to wait for another of its key. Another's failure does not touch it. */
  run<R>(key: string, task: (waited: boolean) => Promise<R>): Promise<R> {
    const before = this.tails.get(key);
    const result = before === undefined ? task(false) : before.then(() => task(true));
    const tail = result.then(ignore, ignore);
    this.tails.set(key, tail);
    void tail.then(() => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    });
    return result;
  }
}

const ignore = (): void => undefined;
