import type { Candidate, Pool } from './round.js';

/** What one request draws from one pool. */
export interface Draw {
  readonly pool: string;
  readonly amountMinor: number;
}

/**
 * Which request is paid from which pool. A request that is added may move others to other pools that fit them: a maximum
 * flow, one request at a time, in exact integers.
 */
export class PoolFlow {
  private readonly free: Map<string, number>;
  private readonly drawn = new Map<string, Map<string, number>>();
  private readonly fitting = new Map<string, readonly string[]>();

  constructor(pools: readonly Pool[]) {
    this.free = new Map(pools.map(({ pool, freeMinor }) => [pool, freeMinor]));
  }

  /** Pays for a request in full, or changes nothing. */
  add(candidate: Candidate): boolean {
    const reached = this.push(candidate, candidate.askedMinor);
    if (reached === candidate.askedMinor) return true;
    this.remove(candidate.id);
    return false;
  }

  /** How much of what a request asks could be paid beside all that is. */
  most(candidate: Candidate): number {
    const copy = this.copy();
    return copy.push(candidate, candidate.askedMinor);
  }

  remove(id: string): void {
    for (const [pool, amount] of this.drawn.get(id) ?? [])
      this.free.set(pool, (this.free.get(pool) ?? 0) + amount);
    this.drawn.delete(id);
    this.fitting.delete(id);
  }

  drawsOf(id: string): readonly Draw[] {
    return [...(this.drawn.get(id) ?? [])]
      .filter(([, amountMinor]) => amountMinor > 0)
      .map(([pool, amountMinor]) => ({ pool, amountMinor }));
  }

  copy(): PoolFlow {
    const copy = new PoolFlow([...this.free].map(([pool, freeMinor]) => ({ pool, freeMinor })));
    for (const [id, draws] of this.drawn) copy.drawn.set(id, new Map(draws));
    for (const [id, pools] of this.fitting) copy.fitting.set(id, pools);
    return copy;
  }

  private push({ id, pools }: Candidate, wanted: number): number {
    this.fitting.set(id, pools);
    this.drawn.set(id, this.drawn.get(id) ?? new Map());
    let pushed = 0;
    while (pushed < wanted) {
      const path = this.pathFrom(id);
      if (path === undefined) break;
      const amount = Math.min(wanted - pushed, this.widthOf(path));
      this.shift(path, amount);
      pushed += amount;
    }
    return pushed;
  }

  /** Request, pool, request that leaves this pool, its other pool, …, ending at a pool with free money. */
  private pathFrom(id: string): readonly string[] | undefined {
    const cameFrom = new Map<string, { readonly request: string; readonly before: string | undefined }>();
    const queue: { readonly request: string; readonly before: string | undefined }[] = [
      { request: id, before: undefined },
    ];
    const asked = new Set([id]);
    for (const step of queue) {
      for (const pool of this.fitting.get(step.request) ?? []) {
        if (cameFrom.has(pool)) continue;
        cameFrom.set(pool, step);
        if ((this.free.get(pool) ?? 0) > 0) return pathTo(pool, cameFrom);
        for (const [request, draws] of this.drawn)
          if (!asked.has(request) && (draws.get(pool) ?? 0) > 0) {
            asked.add(request);
            queue.push({ request, before: pool });
          }
      }
    }
    return undefined;
  }

  private widthOf(path: readonly string[]): number {
    let width = this.free.get(path.at(-1) ?? '') ?? 0;
    for (let index = 2; index < path.length; index += 2)
      width = Math.min(width, this.drawn.get(path[index] ?? '')?.get(path[index - 1] ?? '') ?? 0);
    return width;
  }

  private shift(path: readonly string[], amount: number): void {
    for (let index = 0; index < path.length; index += 2) {
      const draws = this.drawn.get(path[index] ?? '') ?? new Map<string, number>();
      const [left, taken] = [path[index - 1], path[index + 1] ?? ''];
      if (left !== undefined) draws.set(left, (draws.get(left) ?? 0) - amount);
      draws.set(taken, (draws.get(taken) ?? 0) + amount);
    }
    const last = path.at(-1) ?? '';
    this.free.set(last, (this.free.get(last) ?? 0) - amount);
  }
}

function pathTo(
  end: string,
  cameFrom: ReadonlyMap<string, { readonly request: string; readonly before: string | undefined }>,
): readonly string[] {
  const path: string[] = [];
  for (let pool: string | undefined = end; pool !== undefined;) {
    const step = cameFrom.get(pool);
    path.unshift(step?.request ?? '', pool);
    pool = step?.before;
  }
  return path;
}

/** The flow that pays for all of them, or undefined when the pools cannot. */
export function flowFor(chosen: readonly Candidate[], pools: readonly Pool[]): PoolFlow | undefined {
  const flow = new PoolFlow(pools);
  return chosen.every((one) => flow.add(one)) ? flow : undefined;
}
