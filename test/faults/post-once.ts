import type { Post } from '../../tools/bench/shortlist/arrivals.program.js';

/** What became of a POST that nobody tries again. */
export interface PostOutcome {
  /** When it was answered, milliseconds. */
  readonly at: number;
  /** Undefined for a 2xx. */
  readonly refusal: string | undefined;
}

/** Sends a ready-made POST. @throws TypeError when there was no answer */
export async function send(
  url: string,
  { path, headers, body }: Post,
): Promise<{ status: number; body: string }> {
  const reply = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  return { status: reply.status, body: await reply.text() };
}

/** Clears a request, trying once. */
export const clear = (url: string, post: Post): Promise<PostOutcome> => outcomeOf(send(url, post));

/** What became of it, failures of the network included. */
export async function outcomeOf(
  answering: Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<PostOutcome> {
  try {
    const { status, body } = await answering;
    const isAccepted = status >= 200 && status < 300;
    return { at: Date.now(), refusal: isAccepted ? undefined : `${String(status)} ${JSON.stringify(body)}` };
  } catch (error) {
    return { at: Date.now(), refusal: `${String(error)} ${String((error as Error).cause)}` };
  }
}
