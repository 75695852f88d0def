import type { DraftNeedItem } from '@hub/contracts/intake/request-content.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';
import type { RequestStatus } from './request-status.js';

/** What has become of a local need. */
export const LOCAL_NEED_FATES = [
  'in-draft',
  'in-request',
  'in-plan',
  'not-in-plan',
  'delivered',
  'partly-delivered',
  'not-delivered',
  'dropped',
  'goes-on-elsewhere',
  'not-met',
] as const;
export type LocalNeedFate = (typeof LOCAL_NEED_FATES)[number];

/** The ends of a request after which its local needs are not met. */
export const NOT_MET_REASONS = [
  'withdrawn',
  'not-eligible',
  'lapsed',
  'closed-unmet',
  'terminated',
] as const satisfies readonly RequestStatus[];
export type NotMetReason = (typeof NOT_MET_REASONS)[number];

/** One sentence that a local authority or line ministry wrote (GCM 23(c)), and its fate. */
export interface LocalNeed {
  /** `<need item>.<number of the sentence>`; fixed once the request is submitted. */
  readonly localNeedId: string;
  readonly needItemId: string;
  readonly sentence: string;
  readonly localAuthor: string;
  readonly fate: LocalNeedFate;
  readonly because?: string;
  /** Why it is not met, where nobody has given a reason of their own and `because` is the service's sentence. */
  readonly becauseCode?: NotMetReason;
  /** Titles of the activities that answer it. */
  readonly activities?: readonly string[];
  /** The request in which it goes on. */
  readonly inRequestId?: string;
}

type Verdict = Pick<LocalNeed, 'fate' | 'because' | 'becauseCode' | 'activities' | 'inRequestId'>;

/** Every local need of a request with its fate, in the order in which they were written; dropped ones last. */
export function localNeedsOf(state: RequestState): readonly LocalNeed[] {
  const dropped = state.droppedNeedItems ?? [];
  return [
    ...state.content.needItems.flatMap((item) =>
      sentencesOf(state, item).map((need) => ({ ...need, ...fateOf(state, item, need.localNeedId) })),
    ),
    ...dropped.flatMap(({ needItem, reason }) =>
      sentencesOf(state, needItem).map((need) => ({ ...need, fate: 'dropped' as const, because: reason })),
    ),
  ];
}

/**
 * The focal point says that a sentence of a local authority is not taken up, and why.
 * @throws ActionRefused `unknown-local-need`
 */
export function dropLocalNeed(
  state: RequestState | undefined,
  act: Act & { localNeedId: string; reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'drop-local-need', act);
  const { localNeedId, reason } = act;
  const found = localNeedsOf(request).find((each) => each.localNeedId === localNeedId);
  if (found === undefined) throw new ActionRefused('unknown-local-need', 'There is no such local need.');
  return found.fate === 'dropped'
    ? []
    : [fact('local-need-dropped', { requestId: request.requestId, localNeedId, reason })];
}

function sentencesOf(
  { content }: RequestState,
  { needItemId, description = '', localAuthor }: DraftNeedItem,
): readonly Omit<LocalNeed, keyof Verdict>[] {
  if (localAuthor === undefined) return [];
  const segments = new Intl.Segmenter(content.language ?? 'en', { granularity: 'sentence' }).segment(
    description,
  );
  const sentences = [...segments].map(({ segment }) => segment.trim()).filter((each) => each !== '');
  return sentences.map((sentence, index) => ({
    localNeedId: `${needItemId}.${String(index + 1)}`,
    needItemId,
    sentence,
    localAuthor,
  }));
}

const NOT_MET: Record<NotMetReason, string> = {
  withdrawn: 'The State withdrew the request.',
  'not-eligible': 'The request was declined.',
  lapsed: 'The request lapsed without answers.',
  'closed-unmet': 'No partner was found.',
  terminated: 'The work was ended early.',
};

function fateOf(state: RequestState, { needItemId }: DraftNeedItem, localNeedId: string): Verdict {
  const reason = state.droppedLocalNeeds?.[localNeedId];
  if (reason !== undefined) return { fate: 'dropped', because: reason };
  if (state.mergedInto !== undefined) return { fate: 'goes-on-elsewhere', inRequestId: state.mergedInto };
  if (state.submittedAt === undefined && state.status !== 'withdrawn') return { fate: 'in-draft' };
  const becauseCode = NOT_MET_REASONS.find((end) => end === state.status);
  if (becauseCode !== undefined) return notMet(becauseCode, state.decline?.text);
  const rating = state.ratings.find((each) => each.needItemId === needItemId)?.rating;
  if (rating !== undefined) return { fate: byRating(rating) };
  return inPlan(state, needItemId);
}

const notMet = (becauseCode: NotMetReason, ownReason: string | undefined): Verdict =>
  ownReason === undefined
    ? { fate: 'not-met', because: NOT_MET[becauseCode], becauseCode }
    : { fate: 'not-met', because: ownReason };

const byRating = (rating: number): LocalNeedFate =>
  rating >= 4 ? 'delivered' : rating >= 2 ? 'partly-delivered' : 'not-delivered';

function inPlan({ plan }: RequestState, needItemId: string): Verdict {
  if (plan === undefined) return { fate: 'in-request' };
  const activities = plan.activities.filter(({ needItemIds }) => needItemIds.includes(needItemId));
  return activities.length === 0
    ? { fate: 'not-in-plan' }
    : { fate: 'in-plan', activities: activities.map(({ title }) => title) };
}
