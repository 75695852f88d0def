import { useSyncExternalStore } from 'react';
import { sendChange } from '../api/clients.js';
import { ApiProblem } from '../api/problem.js';
import type { DeclinedItemsView } from '../api/views.js';
import { accessToken, currentSession } from '../app/session-store.js';
import type { DeclineReason } from './decline-reason.js';

/** How long declining several can be undone; until then nothing is sent. */
export const UNDO_MS = 10_000;
const MOST_AT_ONCE = 100;
const AGAIN_MS = 5_000;
const PATH = '/v1/queue/decline';

/** Invitations that are declined once `sendAt` (ms since 1970) has come, in parts that a service takes at once. */
export interface HeldDecline {
  readonly id: string;
  readonly sendAt: number;
  /** What they are called, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  readonly parts: readonly {
    /** Sent again with the same key, a part has no further effect. */
    readonly key: string;
    readonly body: DeclineReason & { readonly invitationIds: readonly string[] };
  }[];
}

/** What came of it. */
export interface DeclineOutcome {
  readonly id: string;
  readonly titles: HeldDecline['titles'];
  readonly declined: number;
  readonly refused: DeclinedItemsView['items'];
  /** Why the service took none of them. */
  readonly failure?: string;
}

/** What the device keeps: also what came of it, until the person has seen it. */
interface Kept {
  readonly held: readonly HeldDecline[];
  readonly outcomes: readonly DeclineOutcome[];
}

const NOTHING: Kept = { held: [], outcomes: [] };
let snapshot = NOTHING;
let readFrom = '';
const listeners = new Set<() => void>();
const timers = new Map<string, number>();
const underWay = new Set<string>();

const place = (): string | undefined => {
  const session = currentSession();
  return 'person' in session ? `hub.declines.${session.person.id}` : undefined;
};

/** What the device keeps is the truth: another tab may have undone it. The same object while nothing has changed. */
function read(): Kept {
  const at = place();
  const text = (at && window.localStorage.getItem(at)) ?? '';
  if (readFrom !== `${at ?? ''} ${text}`) {
    readFrom = `${at ?? ''} ${text}`;
    snapshot = text === '' ? NOTHING : (JSON.parse(text) as Kept);
  }
  return snapshot;
}

function tell(): void {
  listeners.forEach((listener) => {
    listener();
  });
}

function change(changed: Partial<Kept>): void {
  const at = place();
  if (at === undefined) return;
  const kept = { ...read(), ...changed };
  if (kept.held.length + kept.outcomes.length === 0) window.localStorage.removeItem(at);
  else window.localStorage.setItem(at, JSON.stringify(kept));
  tell();
}

/** Keeps these to be declined for one reason, unless it is undone in time. */
export function holdDecline(
  items: readonly { readonly invitationId: string; readonly requestTitle: string }[],
  reason: DeclineReason,
): void {
  const invitationIds = items.map(({ invitationId }) => invitationId);
  const titles = Object.fromEntries(
    items.map(({ invitationId, requestTitle }) => [invitationId, requestTitle]),
  );
  const parts = Array.from({ length: Math.ceil(invitationIds.length / MOST_AT_ONCE) }, (_, part) => ({
    key: crypto.randomUUID(),
    body: {
      ...reason,
      invitationIds: invitationIds.slice(part * MOST_AT_ONCE, (part + 1) * MOST_AT_ONCE),
    },
  }));
  const held = { id: crypto.randomUUID(), sendAt: Date.now() + UNDO_MS, titles, parts };
  change({ held: [...read().held, held] });
  schedule(held.id, UNDO_MS);
}

export function undoDecline(id: string): void {
  change({ held: read().held.filter((one) => one.id !== id) });
}

export function sendDecline(id: string): void {
  void deliver(id);
}

export function forgetOutcome(id: string): void {
  change({ outcomes: read().outcomes.filter((one) => one.id !== id) });
}

function schedule(id: string, ms: number): void {
  window.clearTimeout(timers.get(id));
  timers.set(
    id,
    window.setTimeout(() => void deliver(id), Math.max(0, ms)),
  );
}

async function deliver(id: string): Promise<void> {
  const held = read().held.find((one) => one.id === id);
  if (held === undefined || underWay.has(id)) return;
  underWay.add(id);
  const { titles } = held;
  try {
    const answers: DeclinedItemsView[] = [];
    for (const { key, body } of held.parts)
      answers.push(await sendChange<DeclinedItemsView>({ service: 'matching', path: PATH, body, key }));
    const items = answers.flatMap((answer) => answer.items);
    const refused = items.filter(({ outcome }) => outcome === 'refused');
    finish({ id, titles, declined: items.length - refused.length, refused });
  } catch (error) {
    const problem = error instanceof ApiProblem ? error : new ApiProblem(0);
    if (problem.mayHaveArrived) schedule(id, AGAIN_MS);
    else finish({ id, titles, declined: 0, refused: [], failure: problem.message });
  } finally {
    underWay.delete(id);
  }
}

function finish(outcome: DeclineOutcome): void {
  const { held, outcomes } = read();
  // Another tab has sent it, too, with the same keys.
  if (outcomes.some(({ id }) => id === outcome.id)) return;
  change({ held: held.filter(({ id }) => id !== outcome.id), outcomes: [...outcomes, outcome] });
}

/** A page that is closed sends at once what it holds: the person has decided, and the undoing has gone with the page. */
function sendBeforeLeaving(): void {
  for (const { parts } of read().held)
    for (const { key, body } of parts)
      void fetch(`/api/matching${PATH}`, {
        method: 'POST',
        keepalive: true,
        headers: {
          authorization: `Bearer ${accessToken() ?? ''}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      }).catch(() => undefined);
}

/** Takes up what an earlier page held: whether its last call arrived or not, the same keys have one effect. */
function takeUp(): void {
  for (const { id, sendAt } of read().held) if (!timers.has(id)) schedule(id, sendAt - Date.now());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', onStorage);
    window.addEventListener('pagehide', sendBeforeLeaving);
  }
  listeners.add(listener);
  takeUp();
  return () => listeners.delete(listener);
}

const onStorage = (): void => {
  tell();
  takeUp();
};

/** What is held and what came of it, for the person who is signed in. */
export const useHeldDeclines = (): Kept => useSyncExternalStore(subscribe, read);
