import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import type { WordedValues } from '@hub/wording/values.js';
import type { FactName, RequestFacts } from '../request/domain/request-facts.js';
import { partyName, stateName, type ProviderNaming } from './party-name.js';
import { WORDING, type WordingKey } from './wording.js';

interface Saying {
  readonly key: WordingKey;
  readonly values?: WordedValues;
}

/** Whom a sentence is for, and what it may call others. */
interface Telling {
  readonly language: UnLanguage;
  readonly names: ProviderNaming;
}
type Sayings = { readonly [N in FactName]: (data: RequestFacts[N], telling: Telling) => Saying };

/** A sentence in which the fact's own data stand under their own names. */
const plain =
  (key: WordingKey) =>
  (data: object): Saying => ({ key, values: data as WordedValues });
const counted =
  <D>(key: WordingKey, countOf: (data: D) => number) =>
  (data: D): Saying => ({ key, values: { ...(data as WordedValues), count: countOf(data) } });
const ofState =
  (key: WordingKey) =>
  (data: { readonly state: string }, { language }: Telling): Saying => ({
    key,
    values: { ...data, state: stateName(language, data.state) },
  });

const late =
  (key: WordingKey) =>
  ({ party, dueAt }: { readonly party: string; readonly dueAt: string }, { language }: Telling): Saying => ({
    key,
    values: { party: roleName(language, party), dueAt },
  });

const SAYINGS: Sayings = {
  drafted: plain('fact.drafted'),
  'draft-revised': plain('fact.draft-revised'),
  'need-item-dropped': plain('fact.need-item-dropped'),
  'need-item-removed': plain('fact.need-item-removed'),
  'need-item-revised': ({ needItem }) => ({
    key: 'fact.need-item-revised',
    values: { needItem: needItem.needItemId },
  }),
  'attachment-added': plain('fact.attachment-added'),
  'attachment-removed': plain('fact.attachment-removed'),
  'attachment-struck': plain('fact.attachment-struck'),
  'sent-for-endorsement': plain('fact.sent-for-endorsement'),
  'returned-to-draft': plain('fact.returned-to-draft'),
  endorsed: ofState('fact.endorsed'),
  submitted: plain('fact.submitted'),
  acknowledged: plain('fact.acknowledged'),
  'eligibility-checked': ({ checks }, { language }) => {
    const [check, ...others] = checks;
    if (check === undefined || others.length > 0)
      return { key: 'fact.eligibility-checked', values: { count: checks.length } };
    const name = WORDING.say(language, `check.${check.check}`);
    const result = check.passed ? 'passed' : 'failed';
    return { key: `fact.eligibility-check.${result}`, values: { check: name, note: check.note ?? '' } };
  },
  'questions-asked': counted('fact.questions-asked', ({ questions }) => questions.length),
  'questions-answered': plain('fact.questions-answered'),
  reminded: counted('fact.reminded', ({ day }) => day),
  'overdue-noted': late('fact.overdue-noted'),
  escalated: late('fact.escalated'),
  lapsed: plain('fact.lapsed'),
  revived: plain('fact.revived'),
  'revival-period-ended': plain('fact.revival-period-ended'),
  'merge-proposed': plain('fact.merge-proposed'),
  'merge-refused': plain('fact.merge-refused'),
  merged: plain('fact.merged'),
  absorbed: plain('fact.absorbed'),
  declined: plain('fact.declined'),
  appealed: plain('fact.appealed'),
  'appeal-granted': plain('fact.appeal-granted'),
  'appeal-rejected': plain('fact.appeal-rejected'),
  'appeal-period-ended': plain('fact.appeal-period-ended'),
  'disclosure-consented': ofState('fact.disclosure-consented'),
  'disclosure-objected': ofState('fact.disclosure-objected'),
  'disclosure-presumed': plain('fact.disclosure-presumed'),
  'local-need-dropped': plain('fact.local-need-dropped'),
  'clearance-proposed': plain('fact.clearance-proposed'),
  cleared: plain('fact.cleared'),
  shortlisted: counted(
    'fact.shortlisted',
    ({ items }) => new Set(items.flatMap(({ providerIds }) => providerIds)).size,
  ),
  circulated: plain('fact.circulated'),
  'invitation-recorded': ({ standing, providerId }, { names }) => ({
    key: `fact.invitation-recorded.${standing}`,
    values: { provider: names.get(providerId) ?? providerId },
  }),
  'window-closed': ({ reason }) => ({ key: `fact.window-closed.${reason}` }),
  'found-unmet': plain('fact.found-unmet'),
  'offers-chosen': counted('fact.offers-chosen', ({ invitationIds }) => invitationIds.length),
  'fund-referral-proposed': plain('fact.fund-referral-proposed'),
  'referred-to-fund': plain('fact.referred-to-fund'),
  'allocation-recorded': ({ standing }) => ({ key: `fact.allocation-recorded.${standing}` }),
  'fund-pipelined': plain('fact.fund-pipelined'),
  'fund-reserved': plain('fact.fund-reserved'),
  'fund-returned': plain('fact.fund-returned'),
  'fund-rejected': plain('fact.fund-rejected'),
  'tranche-recorded': ({ standing, tranche, amount }) => ({
    key:
      standing === 'paid' && amount !== undefined
        ? 'fact.tranche-recorded.paid-amount'
        : `fact.tranche-recorded.${standing}`,
    values: { tranche, amount },
  }),
  'plan-revised': counted('fact.plan-revised', ({ plan }) => plan.activities.length),
  'plan-approved': ({ party }, { language, names }) => ({
    key: 'fact.plan-approved',
    values: { party: partyName(language, party, names) },
  }),
  'agreement-opened': ({ parties }, { language, names }) => ({
    key: 'fact.agreement-opened',
    values: { parties: parties.map((party) => partyName(language, party, names)) },
  }),
  'agreement-recorded': ({ standing, party }, { language, names }) => ({
    key: `fact.agreement-recorded.${standing}`,
    values: { party: partyName(language, party ?? '', names) },
  }),
  'agreement-concluded': plain('fact.agreement-concluded'),
  'delivery-started': plain('fact.delivery-started'),
  'milestone-reached': ({ milestoneId }) => ({
    key: 'fact.milestone-reached',
    values: { milestone: milestoneId },
  }),
  'milestone-waived': ({ milestoneId, reason }) => ({
    key: 'fact.milestone-waived',
    values: { milestone: milestoneId, reason },
  }),
  'progress-reported': ({ report: { periodStartsOn, periodEndsOn } }) => ({
    key: 'fact.progress-reported',
    values: { periodStartsOn, periodEndsOn },
  }),
  'progress-report-accepted': plain('fact.progress-report-accepted'),
  'progress-report-returned': plain('fact.progress-report-returned'),
  'amendment-proposed': ({ proposedBy, reason }, { language, names }) => ({
    key: 'fact.amendment-proposed',
    values: { party: partyName(language, proposedBy, names), reason },
  }),
  'amendment-agreed': ({ party }, { language, names }) => ({
    key: 'fact.amendment-agreed',
    values: { party: partyName(language, party, names) },
  }),
  'amendment-refused': ({ party, reason }, { language, names }) => ({
    key: 'fact.amendment-refused',
    values: { party: partyName(language, party, names), reason },
  }),
  'plan-amended': plain('fact.plan-amended'),
  'work-completed': plain('fact.work-completed'),
  'rework-asked': plain('fact.rework-asked'),
  completed: plain('fact.completed'),
  suspended: plain('fact.suspended'),
  resumed: plain('fact.resumed'),
  'termination-proposed': plain('fact.termination-proposed'),
  terminated: plain('fact.terminated'),
  'joint-act-agreed': ({ act, state }, { language }) => ({
    key: `fact.joint-act-agreed.${act}`,
    values: { state: stateName(language, state) },
  }),
  withdrawn: plain('fact.withdrawn'),
  'closed-unmet': plain('fact.closed-unmet'),
  closed: plain('fact.closed'),
  'follow-up-asked': plain('fact.follow-up-asked'),
  'follow-up-answered': ({ needMet }) => ({ key: `fact.follow-up-answered.${needMet}` }),
  'practice-shared': ({ name }) => ({ key: 'fact.practice-shared', values: { name } }),
};

/** How a fact is told. */
export interface SentenceOptions {
  /** IANA name of the zone in which days are shown, by default UTC. */
  readonly timeZone?: string | undefined;
  /** A provider that is not among them is called by its id. */
  readonly names?: ProviderNaming;
}

const NO_NAMES: ProviderNaming = new Map();

/** A fact in plain words. */
export function factSentence(
  language: UnLanguage,
  name: FactName,
  data: object,
  { timeZone, names = NO_NAMES }: SentenceOptions = {},
): string {
  const say = SAYINGS[name] as (data: object, telling: Telling) => Saying;
  const { key, values } = say(data, { language, names });
  return WORDING.say(language, key, values, timeZone === undefined ? {} : { timeZone });
}

/** A role or holder of the ball in words. */
export function roleName(language: UnLanguage, role: string): string {
  const key = `role.${role}`;
  return WORDING.has(key) ? WORDING.say(language, key) : role;
}
