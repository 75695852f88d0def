import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const PROBE_EVERY_MS = 200;

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/**
 * Loopback stand-in for an Ingress: takes requests in turn to those backends that say they are ready. A connection
 * that is refused is tried on another one, as nothing has been sent; whatever else goes wrong is the client's to see.
 */
export class LoadBalancer {
  /** By backend, what it answered. */
  readonly served: number[];
  private readonly ready: boolean[];
  private readonly stopping = new AbortController();
  private readonly probing: Promise<unknown>;
  private turn = 0;

  private constructor(
    private readonly server: Server,
    private readonly backends: readonly (() => string)[],
  ) {
    this.served = backends.map(() => 0);
    this.ready = backends.map(() => true);
    this.probing = Promise.all(backends.map((_, index) => this.probe(index)));
    server.on('request', (incoming, outgoing) => void this.pass(incoming, outgoing));
  }

  /** `backends` tell their URLs. */
  static async start(backends: readonly (() => string)[]): Promise<LoadBalancer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LoadBalancer(server, backends);
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async end(): Promise<void> {
    this.stopping.abort();
    await this.probing;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    try {
      const { status, headers, body } = await this.answer(incoming, Buffer.concat(chunks));
      const { connection: _hop, 'transfer-encoding': _encoding, ...passed } = headers;
      outgoing.writeHead(status, { ...passed, 'content-length': body.length }).end(body);
    } catch (error) {
      outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(String(error));
    }
  }

  private async answer(incoming: IncomingMessage, body: Buffer): Promise<Answer> {
    const [first, ...others] = this.inTurn();
    let answer = await this.ask(first ?? 0, incoming, body);
    for (const other of others) {
      if (answer !== 'refused') return answer;
      answer = await this.ask(other, incoming, body);
    }
    if (answer === 'refused') throw new Error('no backend takes connections');
    return answer;
  }

  /** Ready ones first. */
  private inTurn(): readonly number[] {
    this.turn += 1;
    const all = this.backends.map((_, index) => (index + this.turn) % this.backends.length);
    return [...all.filter((index) => this.ready[index]), ...all.filter((index) => !this.ready[index])];
  }

  private ask(
    index: number,
    { method, url, headers }: IncomingMessage,
    body: Buffer,
  ): Promise<Answer | 'refused'> {
    const target = new URL(url ?? '/', this.backends[index]?.());
    return new Promise((resolve, reject) => {
      // A connection for each request: none is reused that the backend may be about to close.
      const forwarded = request(target, {
        method,
        headers: { ...headers, connection: 'close' },
        agent: false,
      });
      forwarded.on('error', (error) => {
        if ('code' in error && error.code === 'ECONNREFUSED') resolve('refused');
        else reject(error);
      });
      forwarded.on('response', (reply) => {
        collected(reply).then((answer) => {
          this.served[index] = (this.served[index] ?? 0) + 1;
          resolve(answer);
        }, reject);
      });
      forwarded.end(body);
    });
  }

  private async probe(index: number): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const answer = await fetch(`${this.backends[index]?.() ?? ''}/health/ready`).catch(() => undefined);
      await answer?.text().catch(() => undefined);
      this.ready[index] = answer?.ok === true;
      await delay(PROBE_EVERY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

async function collected(reply: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of reply) chunks.push(chunk as Buffer);
  return { status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks) };
}
