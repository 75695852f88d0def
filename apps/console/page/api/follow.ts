import { readEvents } from '@hub/client/read-events.js';
import { accessToken, sessionLost } from '../app/session-store.js';
import { currentLanguage } from '../wording/current-language.js';
import type { ServiceName } from './clients.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A stream sends something every 15 s; one that is silent for longer is dead. */
const SILENCE_MS = 40_000;

/** One stream of a service and what to do with it. */
export interface Following {
  readonly service: ServiceName;
  readonly path: string;
  /** The stream is open; whatever is read from now on misses nothing. */
  readonly onOpen: () => void;
  readonly onEvent: () => void;
  /** The stream is gone; it is taken up again by itself. */
  readonly onAway: () => void;
}

/** Follows a stream until `signal`, across lost connections and renewed tokens; ends where a service refuses it. */
export async function follow(following: Following, signal: AbortSignal): Promise<void> {
  let [lastEventId, pauseMs] = ['', FIRST_PAUSE_MS];
  while (!signal.aborted) {
    const outcome = await readOnce(following, lastEventId, signal).catch(() => undefined);
    if (outcome?.isRefused === true || signal.aborted) return;
    if (outcome !== undefined) [lastEventId, pauseMs] = [outcome.lastEventId, FIRST_PAUSE_MS];
    following.onAway();
    await pause(pauseMs * (0.5 + Math.random()), signal);
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  }
}

interface Outcome {
  readonly isRefused: boolean;
  readonly lastEventId: string;
}

/** Reads until the stream ends or breaks. @throws TypeError when there is no connection */
async function readOnce(following: Following, since: string, signal: AbortSignal): Promise<Outcome> {
  const { service, path, onOpen, onEvent } = following;
  const silence = new AbortController();
  const answer = await fetch(`/api/${service}${path}`, {
    headers: headersOf(since),
    signal: AbortSignal.any([signal, silence.signal]),
  });
  if (answer.status === 401) sessionLost();
  if (!answer.ok || answer.body === null)
    return { isRefused: answer.status === 403 || answer.status === 404, lastEventId: since };
  onOpen();
  let lastEventId = since;
  try {
    for await (const { id, event } of readEvents(watched(answer.body, silence))) {
      if (event === 'end') break;
      lastEventId = id;
      onEvent();
    }
  } catch {
    // The connection broke; what came before it is known.
  }
  return { isRefused: false, lastEventId };
}

function headersOf(lastEventId: string): Record<string, string> {
  return {
    authorization: `Bearer ${accessToken() ?? ''}`,
    'accept-language': currentLanguage(),
    ...(lastEventId !== '' && { 'last-event-id': lastEventId }),
  };
}

function watched(body: ReadableStream<Uint8Array>, silence: AbortController): ReadableStream<Uint8Array> {
  const startTimer = () =>
    window.setTimeout(() => {
      silence.abort();
    }, SILENCE_MS);
  let timer = startTimer();
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        window.clearTimeout(timer);
        timer = startTimer();
        controller.enqueue(chunk);
      },
      flush: () => {
        window.clearTimeout(timer);
      },
    }),
  );
}

/** Waits; not longer than until the connection is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = window.setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
