import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, matching, sendChange } from '../api/clients.js';
import { ApiProblem } from '../api/problem.js';
import type { InvitationView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { QUEUE } from './queue-queries.js';
import { withAssignee, type Assignee } from './with-assignee.js';

/** What a coordinator does about who works on an invitation, and when. */
export interface QueueWork {
  readonly action: 'claim' | 'assign' | 'release' | 'snooze';
  readonly body?: { readonly assigneeId: string } | { readonly until: string };
}

/** Who had it before somebody else was shown. */
interface Shown {
  readonly before: Assignee;
}

/**
 * Claims, assigns, releases and snoozes. Only whose work it is matters here: if anything else has changed meanwhile the
 * same is done on the newest version; if a colleague has it now, that is what the person is told.
 */
export function useQueueWork(invitation: InvitationView, done?: () => void) {
  const queries = useQueryClient();
  const { id, name } = usePerson();
  const last = useRef({ intent: '', key: '' });
  const show = (assignee: Assignee): void => {
    queries.setQueriesData({ queryKey: QUEUE }, (answer: unknown) =>
      withAssignee(answer, invitation.invitationId, assignee),
    );
  };
  return useMutation<unknown, ApiProblem, QueueWork, Shown | undefined>({
    mutationFn: async (work) => {
      const intent = JSON.stringify(work);
      if (last.current.intent !== intent) last.current = { intent, key: crypto.randomUUID() };
      const { key } = last.current;
      return send(invitation, work, key).catch(async (problem: unknown) => {
        if (!(problem instanceof ApiProblem) || !problem.isStale) throw problem;
        return send(await newestOf(invitation, id), work, key);
      });
    },
    // It shows at once whose it is, and goes back when the service says otherwise.
    onMutate: async ({ action }) => {
      if (action !== 'claim' && action !== 'release') return undefined;
      const before = invitation.work?.assignee;
      await queries.cancelQueries({ queryKey: QUEUE });
      show(action === 'claim' ? { id, name } : undefined);
      return { before };
    },
    onError: (_problem, _work, shown) => {
      if (shown !== undefined) show(shown.before);
    },
    onSettled: async () => {
      await queries.invalidateQueries();
    },
    onSuccess: () => {
      last.current = { intent: '', key: '' };
      done?.();
    },
  });
}

const send = ({ invitationId, version }: InvitationView, { action, body }: QueueWork, key: string) =>
  sendChange({
    service: 'matching',
    path: `/v1/invitations/${invitationId}/${action}`,
    key,
    ...(action !== 'claim' && { version }),
    ...(body !== undefined && { body }),
  });

/** @throws ApiProblem with the colleague who has taken it on since it was read */
async function newestOf(seen: InvitationView, personId: string): Promise<InvitationView> {
  const path = { id: seen.invitationId };
  const newest = await answerOf(matching.GET('/v1/invitations/{id}', { params: { path } }));
  const assignee = newest.work?.assignee;
  if (assignee !== undefined && assignee.id !== personId && assignee.id !== seen.work?.assignee?.id)
    throw new ApiProblem(409, { code: 'matching.invitation.claimed-already', details: { assignee } });
  return newest;
}
