import type { DraftNeedItem } from '@hub/contracts/intake/request-content.js';
import type { RequestFacts } from '../request-facts.js';
import type { RequestState } from '../request-state.js';
import { withNeedItems } from './need-items.js';
import { alarm, alarmAt, moveTo, withDisclosure, type FactMeta, type Steps } from './step.js';

/** The request as it begins. */
export const begun = (data: RequestFacts['drafted'], { at, by, seq }: FactMeta): RequestState => ({
  status: 'draft',
  since: at,
  ballWith: 'drafter',
  ballSince: at,
  timers: [],
  requestId: data.requestId,
  content: data.content,
  draftedByRole: data.draftedByRole,
  needItemAuthors: forEach(data.content.needItems, by.id),
  needItemVersions: forEach(data.content.needItems, seq),
  endorsements: [],
  checks: [],
  questionRounds: [],
  disclosure: { answers: {}, presumed: false },
  appealed: false,
  round: 0,
  circulatedNeedItemIds: [],
  invitations: [],
  chosenInvitationIds: [],
  allocations: [],
  tranches: [],
  planApprovals: [],
  milestonesDone: {},
  ratings: [],
  providerIds: [],
});

const forEach = <T>(items: readonly DraftNeedItem[], value: T): Readonly<Record<string, T>> =>
  Object.fromEntries(items.map(({ needItemId }) => [needItemId, value]));

export const DRAFTING: Steps<
  | 'draft-revised'
  | 'sent-for-endorsement'
  | 'returned-to-draft'
  | 'endorsed'
  | 'submitted'
  | 'acknowledged'
  | 'withdrawn'
> = {
  'draft-revised': (state, { content }, meta) => {
    const { needItems } = content;
    const revised = withNeedItems(state, needItems, meta);
    return { ...revised, content };
  },
  'sent-for-endorsement': (state, _data, meta) => moveTo(state, 'awaiting-endorsement', meta),
  'returned-to-draft': (state, _data, meta) => moveTo({ ...state, endorsements: [] }, 'draft', meta),
  endorsed: (state, { requestId: _, ...endorsement }) => ({
    ...state,
    endorsements: [...state.endorsements.filter((other) => other.state !== endorsement.state), endorsement],
  }),
  submitted: (state, data, meta) =>
    alarm(
      moveTo(
        withDisclosure(withSubmission(state, data.submittedAt), writtenConsent(state)),
        'submitted',
        meta,
      ),
      'acknowledge-due',
      data.acknowledgeBy,
      meta,
    ),
  acknowledged: (state, { contentHash, acknowledgedAt, silenceEndsAt }, meta) =>
    alarmAt(
      moveTo({ ...state, receipt: { contentHash, acknowledgedAt } }, 'triage', meta),
      'disclosure-silence',
      silenceEndsAt,
      meta,
    ),
  withdrawn: (state, _data, meta) => moveTo(state, 'withdrawn', meta),
};

const withSubmission = (state: RequestState, submittedAt: string): RequestState => ({
  ...state,
  submittedAt,
});

/** What the content says to disclosure was endorsed by every State. */
function writtenConsent({ content }: RequestState): RequestState['disclosure']['answers'] {
  if (content.consentToDisclose === undefined) return {};
  const answer = content.consentToDisclose ? 'consented' : 'objected';
  return Object.fromEntries(content.requestingStates.map((state) => [state, answer]));
}
