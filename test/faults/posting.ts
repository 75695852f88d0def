import { setTimeout as delay } from 'node:timers/promises';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import type { ApiClient } from '../support/api-client.js';

/** What a client that does not give up was told. */
export interface Accepted {
  readonly key: string;
  readonly id: string;
  /** When the last try that brought no acceptance ended; undefined when the first one did. */
  readonly failedAt: Date | undefined;
}

export interface PostingOptions {
  readonly count: number;
  readonly atOnce?: number;
  /** Told of each acceptance, as it comes. */
  readonly onAccepted?: (soFar: number) => void;
}

const GIVE_UP_MS = 120_000;

/**
 * Posts so many drafts, some at once; whoever gets no 2xx sends the same again under the same key.
 * @throws Error when a request is refused (4xx), or is not accepted within two minutes.
 */
export async function postDrafts(client: ApiClient, options: PostingOptions): Promise<readonly Accepted[]> {
  const { count, atOnce = 32, onAccepted } = options;
  const run = Date.now().toString(36);
  const accepted: Accepted[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      accepted.push(await postUntilAccepted(client, `draft-${run}-${String(next)}`));
      onAccepted?.(accepted.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return accepted;
}

async function postUntilAccepted(client: ApiClient, key: string): Promise<Accepted> {
  const deadline = Date.now() + GIVE_UP_MS;
  let failedAt: Date | undefined;
  while (Date.now() < deadline) {
    const reply = await client
      .post<{ requestId?: string }>('/v1/requests', realSizedRequest('MKD'), { key })
      .catch(() => undefined);
    if (reply !== undefined && reply.status < 300 && reply.body.requestId !== undefined)
      return { key, id: reply.body.requestId, failedAt };
    if (reply !== undefined && reply.status >= 400 && reply.status < 500)
      throw new Error(`refused: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
    failedAt = new Date();
    await delay(20 + Math.random() * 60);
  }
  throw new Error(`${key} was not accepted within ${String(GIVE_UP_MS)} ms`);
}
