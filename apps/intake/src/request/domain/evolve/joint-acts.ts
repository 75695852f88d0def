import { withVote } from '../act-jointly.js';
import type { Steps } from './step.js';

export const JOINT: Steps<'joint-act-agreed'> = {
  'joint-act-agreed': (state, { requestId: _, ...vote }) => ({
    ...state,
    jointVotes: withVote(state, vote),
  }),
};
