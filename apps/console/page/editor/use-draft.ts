import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendChange } from '../api/clients.js';
import type { ApiProblem } from '../api/problem.js';
import type { RequestContent, RequestView } from '../api/views.js';
import { keptText } from '../parts/kept-text.js';
import { DraftSaver, type KeptDraft, type Save, type SaveState } from './draft-saver.js';
import { isSame } from '../parts/is-same.js';
import { withoutBlanks } from '../parts/without-blanks.js';

const PAUSE_MS = 700;
const AGAIN_MS = 5_000;

const send = (requestId: string, { key, version, content }: Save) =>
  sendChange<RequestView>({
    service: 'intake',
    method: 'PUT',
    path: `/v1/requests/${requestId}/draft`,
    version,
    body: withoutBlanks(content),
    key,
  });

/**
 * A draft that saves itself: each change is kept on this device at once and sent when the person pauses. What has not
 * arrived is sent again; what somebody else has changed meanwhile stops the saving until the person has chosen.
 */
export function useDraft(request: RequestView) {
  const queries = useQueryClient();
  const { requestId } = request;
  const [device] = useState(() => keptText<KeptDraft>(`${requestId}.content`));
  const [kept] = useState(device.read);
  const [content, setContent] = useState<RequestContent>(kept?.content ?? request.content);
  const [standing, setStanding] = useState<{ readonly state: SaveState; readonly problem?: ApiProblem }>({
    state: kept === undefined ? 'saved' : 'kept',
  });
  const [saver] = useState(() => {
    const asItIs = { version: request.version, base: request.content, content: request.content };
    return new DraftSaver(kept ?? asItIs, {
      send: (save) => send(requestId, save),
      keep: (draft) => {
        if (draft === undefined) device.forget();
        else device.keep(draft);
      },
      tell: (state, problem) => {
        setStanding({ state, ...(problem !== undefined && { problem }) });
      },
    });
  });
  const { state, problem } = standing;
  const saveAfter = useSaving(saver, kept !== undefined);

  // What was saved is shown elsewhere; what clashed has to be seen as it is now.
  useEffect(() => {
    if (state === 'saved' || state === 'conflict')
      void queries.invalidateQueries({ queryKey: ['request', requestId] });
  }, [state, queries, requestId]);

  // A document that was attached, or a co-author's words: what the service has is taken up while nothing waits here.
  useEffect(() => {
    if (state !== 'saved' || request.version <= saver.version) return;
    saver.takeUp(request.version, request.content);
    setContent(request.content);
  }, [request, state, saver]);

  const change = (next: RequestContent) => {
    setContent(next);
    saver.change(next);
    saveAfter(PAUSE_MS);
  };
  /** Goes on from the version that the service has, with what the person has chosen of both. */
  const goOnWith = useCallback(
    (chosen: RequestContent) => {
      setContent(chosen);
      saver.goOnFrom(request.version, request.content, chosen);
      saveAfter(0);
    },
    [request, saver, saveAfter],
  );

  // The same words from both sides are no conflict.
  useEffect(() => {
    const isNew = state === 'conflict' && request.version > saver.version;
    if (isNew && isSame(content, request.content)) goOnWith(content);
  }, [request, state, content, saver, goOnWith]);

  return { content, state, problem, change, goOnWith, base: saver.base };
}

/** Sends when the person pauses, again after a while what did not arrive, and at once when the connection is back. */
function useSaving(saver: DraftSaver, isWaiting: boolean) {
  const timer = useRef<number>(undefined);
  const saveAfter = useCallback(
    (ms: number) => {
      const save = async () => {
        if (await saver.save()) saveAfter(AGAIN_MS);
      };
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        timer.current = undefined;
        void save();
      }, ms);
    },
    [saver],
  );
  useEffect(() => {
    if (isWaiting) saveAfter(0);
    const saveNow = () => {
      if (timer.current !== undefined) saveAfter(0);
    };
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      window.clearTimeout(timer.current);
      // Whoever goes to another page has paused.
      if (timer.current !== undefined) void saver.save();
    };
  }, [saver, saveAfter, isWaiting]);
  return saveAfter;
}
