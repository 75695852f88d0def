import type { DraftNeedItem } from '@hub/contracts/intake/request-content.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { SentNeedItem } from './need-items.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionForbidden, ActionRefused, NeedItemStale } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { isSameData } from './same-data.js';

/** An act on one need item by somebody who has seen the request at `seenVersion`. */
type NeedItemAct = Act & { readonly needItemId: string; readonly seenVersion?: number | undefined };

/**
 * A co-author writes one need item, their own or a new one; the focal point may write any. What others write at the
 * same time into other items does not matter; what they have written into this one does.
 * @throws NeedItemStale when the item has changed since it was seen
 * @throws ActionForbidden for a drafter who did not write the item
 * @throws ActionRefused `too-many-need-items`
 */
export function reviseNeedItem(
  state: RequestState | undefined,
  act: NeedItemAct & { item: Omit<SentNeedItem, 'needItemId'> },
): readonly RequestFact[] {
  const request = permit(state, 'revise-need-item', act);
  demandUnchanged(request, act);
  demandOwn(request, act);
  const { needItems } = request.content;
  const known = needItems.find(({ needItemId }) => needItemId === act.needItemId);
  if (known === undefined && needItems.length >= INTAKE_RULES.needItems)
    throw new ActionRefused('too-many-need-items', 'No more needs can be added.', {
      largest: INTAKE_RULES.needItems,
    });
  const needItem: DraftNeedItem = { ...act.item, needItemId: act.needItemId };
  return known !== undefined && isSameData(known, needItem)
    ? []
    : [fact('need-item-revised', { requestId: request.requestId, needItem })];
}

/**
 * Whoever wrote a need item takes it out again; one that is gone already is no news.
 * @throws NeedItemStale, ActionForbidden
 */
export function removeNeedItem(state: RequestState | undefined, act: NeedItemAct): readonly RequestFact[] {
  const request = permit(state, 'remove-need-item', act);
  const { requestId, content } = request;
  if (!content.needItems.some(({ needItemId }) => needItemId === act.needItemId)) return [];
  demandUnchanged(request, act);
  demandOwn(request, act);
  if (isLocalNeedOfAnother(request, act))
    throw new ActionRefused('reason-needed', 'Leaving out a local authority’s need takes a reason: drop it.');
  return [fact('need-item-removed', { requestId, needItemId: act.needItemId })];
}

/**
 * The focal point leaves a need out of the request, and says why.
 * @throws ActionRefused `unknown-need-item`
 */
export function dropNeedItem(
  state: RequestState | undefined,
  act: NeedItemAct & { reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'drop-need-item', act);
  const { requestId, content } = request;
  if (!content.needItems.some(({ needItemId }) => needItemId === act.needItemId))
    throw new ActionRefused('unknown-need-item', 'The request has no such need item.');
  demandUnchanged(request, act);
  return [fact('need-item-dropped', { requestId, needItemId: act.needItemId, reason: act.reason })];
}

function demandUnchanged({ needItemVersions = {} }: RequestState, act: NeedItemAct): void {
  const changedAt = needItemVersions[act.needItemId] ?? 0;
  if (act.seenVersion !== undefined && act.seenVersion < changedAt)
    throw new NeedItemStale(act.needItemId, changedAt);
}

function demandOwn({ needItemAuthors = {} }: RequestState, { by, needItemId }: NeedItemAct): void {
  const author = needItemAuthors[needItemId];
  if (by.role === 'drafter' && author !== undefined && author !== by.id)
    throw new ActionForbidden('A drafter writes their own need items; somebody else wrote this one.');
}

const isLocalNeedOfAnother = (
  { content, needItemAuthors = {} }: RequestState,
  { by, needItemId }: NeedItemAct,
): boolean =>
  needItemAuthors[needItemId] !== by.id &&
  content.needItems.some((each) => each.needItemId === needItemId && each.localAuthor !== undefined);

/**
 * A new text of the whole draft leaves alone what is not its author's: a drafter the needs that others wrote, the
 * focal point the presence of local authorities' needs, which it can leave out with a reason.
 * @throws ActionForbidden, ActionRefused `reason-needed`
 */
export function demandOthersItems(
  state: RequestState,
  { by }: Pick<Act, 'by'>,
  needItems: readonly DraftNeedItem[],
): void {
  const authors = state.needItemAuthors ?? {};
  const others = state.content.needItems.filter(({ needItemId }) => (authors[needItemId] ?? by.id) !== by.id);
  const now = new Map(needItems.map((item) => [item.needItemId, item]));
  const changed = others.filter((item) => !isSameData(item, now.get(item.needItemId)));
  if (by.role === 'drafter' && changed.length > 0)
    throw new ActionForbidden(
      `Others wrote ${changed.map(({ needItemId }) => needItemId).join(', ')}; leave these needs as they are.`,
    );
  const gone = others.filter(
    ({ needItemId, localAuthor }) => localAuthor !== undefined && !now.has(needItemId),
  );
  if (gone.length > 0)
    throw new ActionRefused(
      'reason-needed',
      'Leaving out a local authority’s need takes a reason: drop it.',
      {
        needItemIds: gone.map(({ needItemId }) => needItemId),
      },
    );
}
