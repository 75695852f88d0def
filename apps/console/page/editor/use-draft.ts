import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendChange } from '../api/clients.js';
import { ApiProblem } from '../api/problem.js';
import type { RequestContent, RequestView } from '../api/views.js';
import { withoutBlanks } from './without-blanks.js';

const PAUSE_MS = 700;
const AGAIN_MS = 5_000;

/** What is kept on this device until the service has it. */
interface Kept {
  readonly version: number;
  readonly content: RequestContent;
}

export type SaveState = 'saved' | 'saving' | 'kept' | 'refused' | 'conflict';

const keyOf = (requestId: string) => `hub.draft.${requestId}.content`;

function readKept(requestId: string): Kept | undefined {
  const text = window.localStorage.getItem(keyOf(requestId));
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

/**
 * A draft that saves itself: each change is kept on this device at once and sent when the person pauses. What has not
 * arrived is sent again; what somebody else has changed meanwhile stops the saving until the person has chosen.
 */
export function useDraft(request: RequestView) {
  const queries = useQueryClient();
  const { requestId } = request;
  const [kept] = useState(() => readKept(requestId));
  const [content, setContent] = useState<RequestContent>(kept?.content ?? request.content);
  const [state, setState] = useState<SaveState>(kept === undefined ? 'saved' : 'kept');
  const [problem, setProblem] = useState<ApiProblem>();
  const latest = useRef({ version: kept?.version ?? request.version, content });
  const timer = useRef<number>(undefined);

  const save = useCallback(async () => {
    const sent = latest.current;
    setState('saving');
    try {
      const answer = await sendChange<RequestView>({
        service: 'intake',
        method: 'PUT',
        path: `/v1/requests/${requestId}/draft`,
        version: sent.version,
        body: withoutBlanks(sent.content),
        key: crypto.randomUUID(),
      });
      latest.current = { ...latest.current, version: answer.version };
      setProblem(undefined);
      if (latest.current.content !== sent.content) return;
      window.localStorage.removeItem(keyOf(requestId));
      setState('saved');
      await queries.invalidateQueries({ queryKey: ['request', requestId] });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      if (error.isStale) setState('conflict');
      else if (error.status === 400 || error.status === 422) setState('refused');
      else {
        setState('kept');
        timer.current = window.setTimeout(() => void save(), AGAIN_MS);
      }
    }
  }, [queries, requestId]);

  const change = useCallback(
    (next: RequestContent) => {
      latest.current = { ...latest.current, content: next };
      setContent(next);
      window.localStorage.setItem(keyOf(requestId), JSON.stringify(latest.current));
      setState('kept');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), PAUSE_MS);
    },
    [requestId, save],
  );

  useEffect(() => {
    if (kept !== undefined) void save();
    return () => {
      window.clearTimeout(timer.current);
    };
  }, [kept, save]);

  // A document that was attached, or a co-author's words: what the service has is taken up while nothing waits here.
  useEffect(() => {
    if (state !== 'saved' || request.version <= latest.current.version) return;
    latest.current = { version: request.version, content: request.content };
    setContent(request.content);
  }, [request, state]);

  /** Goes on from another version: with the person's own words, or with those the service has. */
  const goOnFrom = (version: number, chosen: RequestContent) => {
    latest.current = { version, content: chosen };
    change(chosen);
  };
  return { content, state, problem, change, goOnFrom, version: () => latest.current.version };
}
