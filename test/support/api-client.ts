import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** What a service answered; `body` is the parsed JSON, or undefined where there is none. */
export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | undefined;
  readonly headers: Headers;
}

export interface RequestOptions {
  /** Idempotency-Key; a fresh one by default. */
  readonly key?: string;
  /** If-Match; sent only when given. */
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer outside 2xx where one inside was needed. */
export class RefusedRequest extends Error {
  constructor(
    readonly what: string,
    readonly status: number,
    readonly problem: unknown,
  ) {
    super(`${what} → ${status} ${JSON.stringify(problem)}`);
    this.name = 'RefusedRequest';
  }
}

/** One person's way to one service: bearer token, idempotency key and version on each call. */
export class ApiClient {
  constructor(
    private readonly baseUrl: () => string,
    private readonly token: () => Promise<string>,
    private readonly person = 'nobody',
  ) {}

  get<T>(path: string, options: RequestOptions = {}): Promise<Reply<T>> {
    return this.send('GET', path, undefined, options);
  }

  post<T>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<Reply<T>> {
    return this.send('POST', path, body, { key: randomUUID(), ...options });
  }

  put<T>(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply<T>> {
    return this.send('PUT', path, body, { key: randomUUID(), ...options });
  }

  /** Reads and insists on success. @throws RefusedRequest */
  async read<T>(path: string): Promise<T> {
    return this.#accepted('GET', path, await patiently(() => this.get<T>(path)));
  }

  /** Every item of a list, page after page; `path` has a query. */
  async readAll<T>(path: string): Promise<readonly T[]> {
    const items: T[] = [];
    let cursor = '';
    for (;;) {
      const page = await this.read<{ items: readonly T[]; nextCursor?: string }>(`${path}${cursor}`);
      items.push(...page.items);
      if (page.nextCursor === undefined) return items;
      cursor = `&cursor=${page.nextCursor}`;
    }
  }

  /** Creates and insists on success. @throws RefusedRequest */
  async create<T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
    const keyed = { key: randomUUID(), ...options };
    return this.#accepted('POST', path, await patiently(() => this.post<T>(path, body, keyed)));
  }

  /**
   * Changes an existing thing at its present version: reads its ETag, then posts the action; tries again when the
   * version has moved on meanwhile. @throws RefusedRequest
   */
  async act<T>(thing: string, action: string, body: unknown = {}, options: RequestOptions = {}): Promise<T> {
    return this.change('POST', thing, `${thing}/${action}`, body, options);
  }

  /** As `act`, with any method and path. @throws RefusedRequest */
  async change<T>(
    method: string,
    thing: string,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<T> {
    const key = options.key ?? randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      const present = await patiently(() => this.get(thing));
      this.#accepted('GET', thing, present);
      const ifMatch = present.etag;
      const sent = { ...options, key, ...(ifMatch && { ifMatch }) };
      const reply = await patiently(() => this.send<T>(method, path, body, sent));
      if (reply.status !== 412 || attempt === 10) return this.#accepted(method, path, reply);
    }
  }

  /** Sends anything, for tests of what must be refused. */
  async send<T>(
    method: string,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<Reply<T>> {
    const headers: Record<string, string> = { authorization: `Bearer ${await this.token()}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (options.key !== undefined) headers['idempotency-key'] = options.key;
    if (options.ifMatch !== undefined) headers['if-match'] = options.ifMatch;
    const answer = await fetch(`${this.baseUrl()}${path}`, {
      method,
      headers: { ...headers, ...options.headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return replyOf<T>(answer);
  }

  #accepted<T>(method: string, path: string, reply: Reply<T>): T {
    if (reply.status >= 200 && reply.status < 300) return reply.body;
    throw new RefusedRequest(`${this.person}: ${method} ${path}`, reply.status, reply.body);
  }
}

const CANNOT_CHECK_TOKENS = 'platform.identity-provider-unavailable';

/** Sends again, with the same key, while a service that has just started cannot fetch the keys of tokens yet. */
async function patiently<T>(send: () => Promise<Reply<T>>): Promise<Reply<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await send();
    const { code } = (reply.status === 503 ? reply.body : {}) as { code?: string };
    if (code !== CANNOT_CHECK_TOKENS || attempt === 20) return reply;
    await delay(250);
  }
}

async function replyOf<T>(answer: Response): Promise<Reply<T>> {
  const { status, headers } = answer;
  if (headers.get('content-type')?.startsWith('text/event-stream')) {
    // It has no end.
    await answer.body?.cancel();
    return { status, body: {} as T, etag: undefined, headers };
  }
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  const body = (isJson && text !== '' ? JSON.parse(text) : text || undefined) as T;
  return {
    status: answer.status,
    body,
    etag: answer.headers.get('etag') ?? undefined,
    headers: answer.headers,
  };
}
