import { WaitingLine } from './waiting-line.js';

/** One thing on its way, or one of the copies of it. */
export interface Entity {
  readonly kind: string;
  /** Whole and not negative; the same key meets the same server of a keyed station. */
  readonly key: number;
  /** Copies of it that are still under way. */
  readonly journey: { readonly arrivedAt: number; copies: number };
  /** When this copy came to the station it is at. */
  readonly cameAt: number;
}

/** How a station works; times in ms. */
export interface StationPlan {
  readonly name: string;
  readonly servers: number;
  /** `shared`: one line before all servers. `keyed`: a line before each, and one key is always at the same. */
  readonly queue: 'shared' | 'keyed';
  /** As many as one server takes at once. */
  readonly largestGroup: number;
  /** How long a server is busy with a group of this size. */
  serviceMs(kind: string, group: number): number;
  /** How long each then still takes without keeping the server busy. */
  delayMs(): number;
  /** Where copies of it go on to; none at the end. */
  next(kind: string): readonly string[];
}

/** A group that a server has begun with. */
export interface Work {
  readonly line: number;
  readonly group: readonly Entity[];
  readonly endsAt: number;
}

/** Servers and the lines before them; knows how long they were and how busy its servers, from `countsFrom` on. */
export class Station {
  readonly residenceMs: number[] = [];
  readonly sinceArrivalMs: number[] = [];
  arrived = 0;
  departed = 0;
  waiting = 0;
  longestQueue = 0;
  private readonly lines: { readonly waiting: WaitingLine<Entity>; idle: number }[];
  private busy = 0;
  private seenAt: number;
  private queueArea = 0;
  private busyArea = 0;

  constructor(
    readonly plan: StationPlan,
    private readonly countsFrom: number,
  ) {
    const { servers, queue } = plan;
    const [lines, idle] = queue === 'keyed' ? [servers, 1] : [1, servers];
    this.lines = Array.from({ length: lines }, () => ({ waiting: new WaitingLine<Entity>(), idle }));
    this.seenAt = countsFrom;
  }

  /** Takes one in; returns what a server has begun with on account of it. */
  arrive(entity: Entity, now: number): Work | undefined {
    this.advance(now);
    const line = entity.key % this.lines.length;
    this.lines[line]?.waiting.push(entity);
    this.arrived += 1;
    this.waiting += 1;
    const work = this.begin(line, now);
    if (now >= this.countsFrom) this.longestQueue = Math.max(this.longestQueue, this.waiting);
    return work;
  }

  /** Frees the server; returns what it has begun with next. */
  finish({ line }: Work, now: number): Work | undefined {
    this.advance(now);
    const freed = this.lines[line];
    if (freed !== undefined) freed.idle += 1;
    this.busy -= 1;
    return this.begin(line, now);
  }

  /** One has left, after its delay. */
  leave({ cameAt, journey }: Entity, now: number): void {
    this.departed += 1;
    if (journey.arrivedAt < this.countsFrom) return;
    this.residenceMs.push(now - cameAt);
    this.sinceArrivalMs.push(now - journey.arrivedAt);
  }

  /** Averages over time, up to `now`. */
  averages(now: number): { readonly queue: number; readonly busyShare: number } {
    this.advance(now);
    const elapsed = now - this.countsFrom;
    return { queue: this.queueArea / elapsed, busyShare: this.busyArea / elapsed / this.plan.servers };
  }

  private begin(index: number, now: number): Work | undefined {
    const line = this.lines[index];
    if (line === undefined || line.idle === 0) return undefined;
    const group = line.waiting.take(this.plan.largestGroup);
    const [first] = group;
    if (first === undefined) return undefined;
    line.idle -= 1;
    this.busy += 1;
    this.waiting -= group.length;
    return { line: index, group, endsAt: now + this.plan.serviceMs(first.kind, group.length) };
  }

  private advance(now: number): void {
    if (now <= this.seenAt) return;
    this.queueArea += this.waiting * (now - this.seenAt);
    this.busyArea += this.busy * (now - this.seenAt);
    this.seenAt = now;
  }
}
