import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';
import { Readable } from 'node:stream';
import { Bell } from './bell.js';
import type { Listener } from './listener.decorator.js';
import { frameOf, type LiveEvent } from './live-event.js';
import { DEFAULT_LIMITS, LIVE_LIMITS, type LiveLimits } from './live-limits.js';
import { WakeUps } from './wake-ups.js';

export interface LiveStream {
  readonly listener: Listener;
  /** What {@link WakeUps.wake} is called with when there is something new. */
  readonly channel: string;
  /** Everything after the event of that id, oldest first, from where it is kept; all for undefined. */
  readonly readSince: (id: string | undefined) => Promise<readonly LiveEvent[]>;
}

/** Why a stream is ended from this side. */
type EndReason = 'token-expired' | 'shutting-down';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Opens streams of Server-Sent Events that lose nothing: what is sent is read from where it is kept, never from Redis. */
@Injectable()
export class LiveStreams {
  private readonly logger = new Logger('live');
  private readonly open = new Map<string, Set<AbortController>>();

  constructor(
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
    health: HealthRegistry,
    @Optional() @Inject(LIVE_LIMITS) private readonly limits: LiveLimits = DEFAULT_LIMITS,
  ) {
    health.onStop(() => {
      this.endAll('shutting-down');
    });
  }

  /**
   * The stream to answer with. Ends when the client goes, its token expires, the service stops, or `readSince` fails:
   * a client comes back by itself, naming the last event it has.
   * @throws PlatformError `platform.too-many-streams` (429)
   */
  liveStream(stream: LiveStream): Readable {
    const { listener } = stream;
    if (listener.isHead) {
      listener.accept();
      return Readable.from([]);
    }
    this.admit(listener.id);
    listener.accept();
    const ending = new AbortController();
    this.remember(listener.id, ending);
    const expiry = this.endAtExpiry(listener, ending);
    return endingWith(ending, this.frames(stream, ending.signal), () => {
      clearTimeout(expiry);
      this.forget(listener.id, ending);
    });
  }

  /** Open streams of this replica. */
  get count(): number {
    return [...this.open.values()].reduce((sum, streams) => sum + streams.size, 0);
  }

  private async *frames(
    { channel, listener, readSince }: LiveStream,
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    const bell = new Bell();
    const stopListening = await this.wakeUps.listen(channel, bell.ring);
    let last = listener.lastEventId;
    try {
      // Sends the headers on their way, too.
      yield `retry: ${String(this.limits.retryMs)}\n\n`;
      while (!signal.aborted) {
        bell.quiet();
        const events = await readSince(last);
        for (const event of events) {
          yield frameOf(event);
          last = event.id;
        }
        if (events.length > 0) continue;
        const pauseMs = this.wakeUps.areHeard ? this.limits.heartbeatMs : this.limits.pollMs;
        if (!(await bell.rings(pauseMs, signal)) && !signal.aborted) yield ': still here\n\n';
      }
      if (signal.reason !== 'gone')
        yield `event: end\ndata: ${JSON.stringify({ reason: signal.reason as EndReason })}\n\n`;
    } catch (error) {
      this.logger.warn({ msg: 'A live stream ends early', channel, err: error });
    } finally {
      stopListening();
    }
  }

  private admit(id: string): void {
    const { perCaller, perReplica } = this.limits;
    if ((this.open.get(id)?.size ?? 0) < perCaller && this.count < perReplica) return;
    throw new PlatformError(
      'platform.too-many-streams',
      `At most ${String(perCaller)} live streams may be open at a time.`,
      { headers: { 'retry-after': '30' } },
    );
  }

  private remember(id: string, ending: AbortController): void {
    const streams = this.open.get(id) ?? new Set();
    this.open.set(id, streams.add(ending));
  }

  private forget(id: string, ending: AbortController): void {
    const streams = this.open.get(id);
    streams?.delete(ending);
    if (streams?.size === 0) this.open.delete(id);
  }

  private endAtExpiry({ endsAt }: Listener, ending: AbortController): NodeJS.Timeout | undefined {
    if (endsAt === undefined) return undefined;
    const leftMs = Math.max(0, endsAt.getTime() - this.clock.now().getTime());
    return setTimeout(
      () => {
        ending.abort('token-expired' satisfies EndReason);
      },
      Math.min(leftMs, LONGEST_TIMER_MS),
    ).unref();
  }

  private endAll(reason: EndReason): void {
    for (const streams of this.open.values()) for (const ending of streams) ending.abort(reason);
  }
}

/** A stream of what `frames` yields that ends it at once when the reader goes, also while it waits for news. */
function endingWith(ending: AbortController, frames: AsyncIterable<string>, ended: () => void): Readable {
  const readable = Readable.from(frames, { objectMode: false, encoding: 'utf8' });
  // It would first wait for what the generator is waiting for.
  const destroy = readable._destroy.bind(readable);
  readable._destroy = (error, done) => {
    ending.abort('gone');
    destroy(error, done);
  };
  return readable.once('close', ended);
}
