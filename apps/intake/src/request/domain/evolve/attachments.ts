import { attachmentsOf } from '../attach-document.js';
import type { RequestState } from '../request-state.js';
import type { Steps } from './step.js';

export const ATTACHMENTS: Steps<'attachment-added' | 'attachment-removed' | 'attachment-struck'> = {
  'attachment-added': (state, { requestId: _, ...attachment }, { at }) => ({
    ...state,
    attachments: [...attachmentsOf(state), { ...attachment, addedAt: at.toISOString() }],
  }),
  'attachment-removed': (state, { attachmentId }) => ({
    ...state,
    attachments: attachmentsOf(state).filter((each) => each.attachmentId !== attachmentId),
  }),
  'attachment-struck': (state, { attachmentId, reason }) => struck(state, attachmentId, reason),
};

const struck = (state: RequestState, attachmentId: string, reason: string): RequestState => ({
  ...state,
  attachments: attachmentsOf(state).map((each) =>
    each.attachmentId === attachmentId ? { ...each, struckBecause: reason } : each,
  ),
});
