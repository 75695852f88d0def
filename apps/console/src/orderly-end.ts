import type { FastifyInstance, FastifyReply } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets a server go without failing anybody: first it says that it is not ready and still answers, so that callers move
 * away; then it takes no new connection and finishes what is under way. Streams of events have no end, are cut, and are
 * taken up again by the page elsewhere. Make it before the server's routes.
 */
export class OrderlyEnd {
  private isLeaving = false;
  private isClosing = false;
  private readonly streams = new Set<FastifyReply['raw']>();

  constructor(private readonly server: FastifyInstance) {
    // The page is in memory and on disk once the server listens: it has nothing else to wait for.
    server.get('/health/ready', (_request, reply) =>
      reply
        .code(this.isLeaving ? 503 : 200)
        .header('cache-control', 'no-store')
        .send({ ready: !this.isLeaving }),
    );
    server.addHook('onSend', (_request, reply, payload, done) => {
      if (this.isLeaving) void reply.header('connection', 'close');
      if (isStream(reply)) this.follow(reply.raw);
      done(null, payload);
    });
  }

  /** Not ready from now on, but still answering for so long. */
  async leave(graceMs: number): Promise<void> {
    this.isLeaving = true;
    await sleep(graceMs);
  }

  /** Resolves when every request is answered. */
  async close(): Promise<void> {
    this.isClosing = true;
    const closed = this.server.close();
    for (const stream of this.streams) stream.destroy();
    await closed;
  }

  private follow(stream: FastifyReply['raw']): void {
    if (this.isClosing) stream.destroy();
    this.streams.add(stream);
    stream.once('close', () => this.streams.delete(stream));
  }
}

const isStream = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type')).startsWith('text/event-stream');
