import type { DraftNeedItem } from '@hub/contracts/intake/request-content.js';
import type { RequestState } from '../request-state.js';
import { isSameData } from '../same-data.js';
import type { FactMeta, Steps } from './step.js';

export const NEED_ITEMS: Steps<
  'need-item-revised' | 'need-item-removed' | 'need-item-dropped' | 'local-need-dropped'
> = {
  'need-item-revised': (state, { needItem }, meta) => {
    const { needItems } = state.content;
    const isKnown = needItems.some(({ needItemId }) => needItemId === needItem.needItemId);
    return withNeedItems(
      state,
      isKnown
        ? needItems.map((each) => (each.needItemId === needItem.needItemId ? needItem : each))
        : [...needItems, needItem],
      meta,
    );
  },
  'need-item-removed': (state, { needItemId }, meta) => withoutItem(state, needItemId, meta),
  'need-item-dropped': (state, { needItemId, reason }, meta) => {
    const dropped = state.content.needItems.find((each) => each.needItemId === needItemId);
    return {
      ...withoutItem(state, needItemId, meta),
      ...(dropped && {
        droppedNeedItems: [...(state.droppedNeedItems ?? []), { needItem: dropped, reason }],
      }),
    };
  },
  'local-need-dropped': (state, { localNeedId, reason }) => ({
    ...state,
    droppedLocalNeeds: { ...state.droppedLocalNeeds, [localNeedId]: reason },
  }),
};

const withoutItem = (state: RequestState, needItemId: string, meta: FactMeta): RequestState =>
  withNeedItems(
    state,
    state.content.needItems.filter((each) => each.needItemId !== needItemId),
    meta,
  );

/**
 * The request with these needs: who wrote each, and at which version each changed last, a removed one too.
 * Endorsements were given to another text.
 */
export function withNeedItems(
  state: RequestState,
  needItems: readonly DraftNeedItem[],
  { seq, by }: FactMeta,
): RequestState {
  const before = new Map(state.content.needItems.map((item) => [item.needItemId, item]));
  const after = new Map(needItems.map((item) => [item.needItemId, item]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => !isSameData(before.get(id), after.get(id)));
  return {
    ...state,
    content: { ...state.content, needItems },
    endorsements: [],
    needItemAuthors: Object.fromEntries(
      needItems.map(({ needItemId: id }) => [id, state.needItemAuthors?.[id] ?? by.id]),
    ),
    needItemVersions: {
      ...state.needItemVersions,
      ...Object.fromEntries(changed.map((id) => [id, seq])),
    },
  };
}
