import { headerOf, HttpConnection, type HttpAnswer } from './http-connection.js';

/** Who sends; a connection belongs to one caller. */
export interface LoadCaller {
  readonly token: string;
  /** JSON; empty for a GET. */
  readonly body: string;
}

/** A closed-loop load: each connection sends its next request when the answer has come. */
export interface LoadOptions {
  /** Where the connections go, in equal shares; each caller uses all of them. */
  readonly urls: readonly string[];
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly connections: number;
  readonly durationMs: number;
  /** After as many requests no more are sent. */
  readonly largestCount: number;
  readonly callers: readonly LoadCaller[];
  /** Begins each Idempotency-Key of this run. */
  readonly keyPrefix: string;
}

export interface LoadResult {
  readonly accepted: number;
  readonly elapsedMs: number;
  /** Of the accepted, in the order of their answers. */
  readonly latenciesMs: readonly number[];
  /** What the Location headers of accepted requests end in. */
  readonly ids: readonly string[];
  readonly refused: number;
  readonly firstRefusal?: string;
}

/** Sends the load and waits for the last answer. */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { connections, durationMs, largestCount } = options;
  const tally = new Tally();
  const startedAt = performance.now();
  const end = startedAt + durationMs;
  let sent = 0;
  const sendUntilEnd = async (_: unknown, index: number): Promise<void> => {
    const url = urlOf(options, index);
    const connection = new HttpConnection(url);
    const requestOf = requestsOf(options, url, index);
    while (performance.now() < end && sent < largestCount) {
      const request = requestOf(sent++);
      const sentAt = performance.now();
      tally.add(await connection.send(request), performance.now() - sentAt);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, sendUntilEnd));
  return tally.result(performance.now() - startedAt);
}

function urlOf({ urls, callers }: LoadOptions, connection: number): URL {
  return new URL(urls[Math.floor(connection / callers.length) % urls.length] ?? '');
}

function requestsOf(options: LoadOptions, url: URL, connection: number): (serial: number) => Buffer {
  const { method, path, callers, keyPrefix } = options;
  const caller = callers[connection % callers.length];
  if (caller === undefined) throw new Error('a load needs a caller');
  const { token, body } = caller;
  const content =
    body === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
  const authorization = token === '' ? '' : `authorization: Bearer ${token}\r\n`;
  const start = `${method} ${path} HTTP/1.1\r\nhost: ${url.host}\r\n${authorization}${content}`;
  return (serial) => Buffer.from(`${start}idempotency-key: ${keyPrefix}-${serial}\r\n\r\n${body}`);
}

class Tally {
  private readonly latenciesMs: number[] = [];
  private readonly ids: string[] = [];
  private refused = 0;
  private firstRefusal: string | undefined;

  add(answer: HttpAnswer, latencyMs: number): void {
    if (answer.status < 200 || answer.status > 299) {
      this.refused += 1;
      this.firstRefusal ??= `${answer.status} ${answer.body}`;
      return;
    }
    this.latenciesMs.push(latencyMs);
    const location = headerOf(answer, 'location');
    if (location !== undefined) this.ids.push(location.slice(location.lastIndexOf('/') + 1));
  }

  result(elapsedMs: number): LoadResult {
    const { latenciesMs, ids, refused, firstRefusal } = this;
    return {
      accepted: latenciesMs.length,
      elapsedMs,
      latenciesMs,
      ids,
      refused,
      ...(firstRefusal !== undefined && { firstRefusal }),
    };
  }
}
