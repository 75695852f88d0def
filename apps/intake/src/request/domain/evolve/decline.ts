import { withoutTimer } from '../timers.js';
import { alarm, alarmAt, moveTo, without, type Steps } from './step.js';

export const DECLINE: Steps<
  'declined' | 'appealed' | 'appeal-granted' | 'appeal-rejected' | 'appeal-period-ended'
> = {
  declined: (state, { reasonCode, text, appealBy }, meta) => {
    const settled = without(state, 'mergeProposal', 'clearanceProposedBy');
    const decline = { by: meta.by.id, reasonCode, text, appealBy };
    return alarm(moveTo({ ...settled, decline }, 'not-eligible', meta), 'appeal-ends', appealBy, meta);
  },
  appealed: (state) => ({
    ...state,
    ...(state.decline && { decline: { ...state.decline, appeal: 'open' as const } }),
    timers: withoutTimer(state.timers, 'appeal-ends'),
  }),
  'appeal-granted': (state, { silenceEndsAt }, meta) =>
    alarmAt(
      moveTo({ ...without(state, 'decline'), appealed: true }, 'triage', meta),
      'disclosure-silence',
      silenceEndsAt,
      meta,
    ),
  'appeal-rejected': (state) => ({
    ...state,
    ...(state.decline && { decline: { ...state.decline, appeal: 'rejected' as const } }),
    appealed: true,
  }),
  'appeal-period-ended': (state) => ({ ...state, timers: withoutTimer(state.timers, 'appeal-ends') }),
};
