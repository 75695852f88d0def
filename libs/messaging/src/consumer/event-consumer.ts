import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { headerText } from '../envelope/cloud-event-headers.js';
import { REPLAY_FOR, REPLAY_FOR_ALL } from '../dead-letters/dead-letter-headers.js';
import type { Message, MessageBatch, Place } from '../message.js';
import type { KeyLanes } from './key-lanes.js';
import type { HandlingParts, MessageHandling } from './message-handling.js';
import { isNewerVersion } from './newer-version.js';
import { PartitionProgress } from './partition-progress.js';
import { SequenceCheck } from './sequence-check.js';

/** How much a consumer takes on before it stops fetching a partition. */
export interface BacklogLimits {
  /** Messages of one partition under way or queued at which it is paused. */
  readonly high: number;
  /** At which it is resumed. */
  readonly low: number;
}

/** What a consumer says to whoever fetches for it. */
export interface Fetching {
  pause(place: Place): void;
  resume(place: Place): void;
  /** Goes on from this offset instead. */
  seek(place: Place, offset: number): void;
}

const LONGEST_WAIT_MS = 100;
const GAP_REREADS = 2;

interface Assigned {
  readonly progress: PartitionProgress;
  readonly sequence: SequenceCheck;
  /** How often the place before an event was read again because an earlier one was missing. */
  readonly rereads: Map<string, number>;
  paused: boolean;
}

/**
 * Takes batches apart into keys and keeps the books of each partition. A batch is taken over at once and finished
 * later, so that one slow message holds up neither its partition's other keys nor other partitions.
 */
export class EventConsumer {
  private readonly logger = new Logger('Consumer');
  private assigned = new Map<string, Assigned>();
  private stopping = false;

  constructor(
    private readonly fetching: Fetching,
    private readonly handling: MessageHandling,
    private readonly parts: HandlingParts,
    private readonly lanes: KeyLanes,
    private readonly limits: BacklogLimits,
  ) {}

  get partitions(): readonly PartitionProgress[] {
    return [...this.assigned.values()].map(({ progress }) => progress);
  }

  /** Begins afresh after the group has shared out its partitions: what was unfinished is delivered again. */
  assign(assignment: Readonly<Record<string, readonly number[]>>): void {
    const paused = [...this.assigned.values()].filter((partition) => partition.paused);
    this.assigned = new Map();
    for (const [topic, partitions] of Object.entries(assignment)) {
      for (const partition of partitions) this.begin(topic, partition);
    }
    // A pause may be remembered beyond a new assignment.
    for (const { progress } of paused) this.fetching.resume(progress);
  }

  /** Takes nothing more and forgets what has not begun; resolves when the handlers under way have ended, or in time. */
  async stop(withinMs: number): Promise<void> {
    this.stopping = true;
    const deadline = performance.now() + withinMs;
    while (this.handling.running > 0 && performance.now() < deadline) await sleep(5);
  }

  /** Queues a batch's messages, waits a moment if there are too many, and moves the fetch position on. */
  async take(batch: MessageBatch, moveOn: (offset: string) => void): Promise<void> {
    const { topic, partition } = batch;
    const assigned = this.assigned.get(placeOf(topic, partition));
    if (assigned === undefined || this.stopping) return;
    assigned.progress.highWatermark = batch.end;
    for (const message of batch.messages) {
      const rereadFrom = this.enqueue(assigned, message);
      if (rereadFrom !== undefined) {
        this.begin(topic, partition, assigned);
        this.fetching.seek(batch, rereadFrom);
        return;
      }
      moveOn(message.offset);
    }
    moveOn(batch.lastOffset);
    await this.holdBack(assigned);
  }

  private begin(topic: string, partition: number, earlier?: Assigned): void {
    this.assigned.set(placeOf(topic, partition), {
      progress: new PartitionProgress(topic, partition),
      sequence: earlier?.sequence ?? new SequenceCheck(),
      rereads: earlier?.rereads ?? new Map<string, number>(),
      paused: false,
    });
  }

  // Returns the offset to read again from when an event is missing before this message.
  private enqueue(assigned: Assigned, message: Message): number | undefined {
    const { progress } = assigned;
    const offset = Number(message.offset);
    const rereadFrom = this.checkSequence(assigned, message, offset);
    if (rereadFrom !== undefined) return rereadFrom;
    progress.begin(offset);
    if (this.isForOthers(message)) {
      this.parts.metrics.skipped++;
      progress.finish(offset);
      return undefined;
    }
    if (message.headers?.[REPLAY_FOR] !== undefined) this.parts.metrics.replayed++;
    const { topic, partition } = progress;
    const isStale = (): boolean =>
      this.stopping || this.assigned.get(placeOf(topic, partition))?.progress !== progress;
    const attempted = (): void => {
      progress.movedAt = performance.now();
    };
    this.lanes.add(`${topic}/${message.key?.toString() ?? message.offset}`, async (slot) => {
      const settled = await this.handling.settle({ topic, partition, message, isStale, attempted }, slot);
      if (settled) progress.finish(offset);
      this.resumeIfRoom(assigned);
    });
    return undefined;
  }

  private isForOthers(message: Message): boolean {
    const replayFor = headerText(message.headers, REPLAY_FOR);
    if (replayFor !== undefined && ![this.parts.group, REPLAY_FOR_ALL].includes(replayFor)) return true;
    const type = headerText(message.headers, 'ce_type');
    if (type === undefined) return false;
    const { contracts, handlers } = this.parts;
    if (isNewerVersion(type, (each) => contracts.has(each))) return true;
    return contracts.has(type) && !handlers.has(type);
  }

  private checkSequence(assigned: Assigned, message: Message, offset: number): number | undefined {
    const { metrics } = this.parts;
    // A replayed dead letter is older than what was seen since; it is handled all the same.
    if (message.headers?.[REPLAY_FOR] !== undefined) return undefined;
    const key = message.key?.toString();
    const seq = Number(headerText(message.headers, 'ce_seq'));
    if (key === undefined || !Number.isSafeInteger(seq) || seq < 1) return undefined;
    const found = assigned.sequence.check(key, seq, offset);
    if (found.kind === 'repeat') metrics.repeats++;
    if (found.kind !== 'gap') return undefined;
    const event = `${key}/${String(seq)}`;
    const rereads = assigned.rereads.get(event) ?? 0;
    if (rereads === 0) {
      metrics.gaps++;
      this.logger.error(
        `Events are missing in ${assigned.progress.topic} between ${key}/${String(found.lastSeq)} and ${event}`,
      );
    }
    if (rereads < GAP_REREADS) {
      assigned.rereads.set(event, rereads + 1);
      // Messages before it that are still unfinished are forgotten by reading again: go back to them too.
      return Math.min(found.lastOffset + 1, assigned.progress.position ?? offset);
    }
    assigned.rereads.delete(event);
    assigned.sequence.accept(key, seq, offset);
    return undefined;
  }

  private async holdBack(assigned: Assigned): Promise<void> {
    const { progress } = assigned;
    const deadline = performance.now() + LONGEST_WAIT_MS;
    while (progress.backlog > this.limits.high && performance.now() < deadline) await sleep(2);
    if (progress.backlog <= this.limits.high || assigned.paused || this.stopping) return;
    assigned.paused = true;
    this.fetching.pause(progress);
  }

  private resumeIfRoom(assigned: Assigned): void {
    const { progress } = assigned;
    if (!assigned.paused || progress.backlog > this.limits.low) return;
    assigned.paused = false;
    if (this.assigned.get(placeOf(progress.topic, progress.partition)) !== assigned) return;
    this.fetching.resume(progress);
  }
}

const placeOf = (topic: string, partition: number): string => `${topic}/${String(partition)}`;
