import type { Money } from '@hub/contracts/values/money.js';
import type { Sentences } from './sentences.js';

const day = (instant: string): string => instant.slice(0, 10);
const list = (items: readonly string[]): string => items.join(', ');
const party = (name: string): string => name.replace(/^(state|provider):/, '');
const count = (n: number, one: string): string => `${String(n)} ${n === 1 ? one : `${one}s`}`;

/** Currencies without minor units are few and rare here; two digits serve the others. */
function money({ amountMinor, currency }: Money): string {
  const digits = ['JPY', 'KRW', 'VND', 'XAF', 'XOF'].includes(currency) ? 0 : 2;
  const major = String(Math.trunc(amountMinor / 10 ** digits)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${major} ${currency}`;
}

const INVITED = {
  invited: 'was invited',
  declined: 'declined',
  proposed: 'made a proposal',
  accepted: 'saw its proposal accepted',
  confirmed: 'confirmed its proposal',
  retracted: 'took its proposal back',
  'not-selected': 'was not selected',
  withdrawn: 'is no longer invited',
  expired: 'did not answer in time',
} as const;

const ALLOCATED = {
  proposed: 'is looking at the request',
  approved: 'has approved it',
  pipelined: 'has approved it and waits for money',
  reserved: 'holds the money',
  returned: 'has returned it with comments',
  rejected: 'has rejected it',
  committed: 'has committed the money',
  cancelled: 'has cancelled its allocation',
  closed: 'has closed its allocation',
} as const;

const CLOSED_BECAUSE = {
  expired: 'time was up',
  'all-answered': 'everyone has answered',
  'focal-point': 'the focal point decided so',
} as const;

export const ENGLISH: Sentences = {
  drafted: () => 'The request was begun.',
  'attachment-removed': () => 'A document was removed.',
  'attachment-added': ({ fileName }) => `A document was attached: ${fileName}.`,
  'draft-revised': () => 'The draft was changed.',
  'sent-for-endorsement': () => 'The draft was sent to the national focal point.',
  'returned-to-draft': ({ comment }) => `The focal point returned the draft: ${comment}`,
  endorsed: ({ state, documentReference }) => `${state} endorsed the request (${documentReference}).`,
  submitted: ({ acknowledgeBy }) =>
    `The request was submitted; receipt is confirmed by ${day(acknowledgeBy)}.`,
  acknowledged: () => 'The secretariat confirmed receipt.',
  'attachment-struck': ({ reason }) => `A document was destroyed: ${reason}`,
  'eligibility-checked': ({ checks }) => `The secretariat recorded ${count(checks.length, 'check')}.`,
  'questions-asked': ({ questions, answerBy }) =>
    `The secretariat asked ${count(questions.length, 'question')}; answers are due by ${day(answerBy)}.`,
  'questions-answered': () => 'The State answered.',
  reminded: ({ day: days, dueAt }) =>
    `The State was reminded after ${count(days, 'day')}; answers are due by ${day(dueAt)}.`,
  lapsed: ({ revivableUntil }) =>
    `The request lapsed without answers; it can be revived until ${day(revivableUntil)}.`,
  revived: ({ answerBy }) => `The request was revived; answers are due by ${day(answerBy)}.`,
  'revival-period-ended': () => 'The time to revive the request is over.',
  'merge-proposed': ({ intoRequestId }) =>
    `The secretariat proposes to go on with request ${intoRequestId} instead.`,
  'merge-refused': () => 'The State keeps the request on its own.',
  merged: ({ intoRequestId }) => `The request goes on as part of request ${intoRequestId}.`,
  declined: ({ text, appealBy }) =>
    `The request was declined: ${text} An appeal is open until ${day(appealBy)}.`,
  appealed: () => 'The State appealed.',
  'appeal-granted': () => 'The appeal was granted; the request is checked again.',
  'appeal-rejected': ({ text }) => `The appeal was rejected: ${text}`,
  'appeal-period-ended': () => 'The time to appeal is over.',
  'disclosure-consented': ({ state }) => `${state} agreed that providers see the request.`,
  'disclosure-objected': ({ state }) => `${state} does not want providers to see the request yet.`,
  'disclosure-presumed': () => 'Five working days have passed in silence: providers may see the request.',
  'clearance-proposed': () => 'One officer finds the request eligible; a second one looks at it.',
  cleared: () => 'The request is eligible; partners are being looked for.',
  shortlisted: ({ items }) =>
    `Possible partners were found: ${String(new Set(items.flatMap((each) => each.providerIds)).size)}.`,
  circulated: ({ round, windowClosesAt }) =>
    `Round ${String(round)}: providers are invited to make proposals by ${day(windowClosesAt)}.`,
  'invitation-recorded': ({ providerId, standing }) => `${providerId} ${INVITED[standing]}.`,
  'window-closed': ({ reason }) => `No more proposals are taken: ${CLOSED_BECAUSE[reason]}.`,
  'found-unmet': ({ reason }) => `No partner was found: ${reason}`,
  'offers-chosen': ({ invitationIds }) => `The State chose ${count(invitationIds.length, 'offer')}.`,
  'fund-referral-proposed': ({ gap }) => `It is proposed to ask the fund for ${money(gap)}.`,
  'referred-to-fund': ({ gap }) => `The fund is asked for ${money(gap)}.`,
  'allocation-recorded': ({ standing, amount }) =>
    `The fund ${ALLOCATED[standing]}${amount === undefined ? '' : ` (${money(amount)})`}.`,
  'fund-pipelined': () => 'The fund approved, and waits for money.',
  'fund-reserved': ({ amount }) => `The fund holds ${money(amount)} for the request.`,
  'fund-returned': ({ comment }) => `The fund’s committee wants changes: ${comment}`,
  'fund-rejected': () => 'The fund’s committee said no.',
  'tranche-recorded': ({ tranche, standing, amount, payee }) =>
    standing === 'paid'
      ? `Tranche ${String(tranche)}${amount === undefined ? '' : ` of ${money(amount)}`} was paid${payee === undefined ? '' : ` to ${payee}`}.`
      : `The payment of tranche ${String(tranche)} failed and will be repeated.`,
  'plan-revised': ({ plan }) =>
    `The plan was written: ${count(plan.activities.length, 'activity').replace(/ys$/, 'ies')}.`,
  'plan-approved': (data) => `${party(data.party)} approved the plan.`,
  'agreement-opened': ({ parties }) => `The agreement can be signed by ${list(parties.map(party))}.`,
  'agreement-recorded': (data) =>
    data.standing === 'signed'
      ? `${party(data.party ?? 'A party')} signed the agreement.`
      : `The agreement was ${data.standing}.`,
  'agreement-concluded': () => 'All parties have signed.',
  'delivery-started': () => 'Work has begun.',
  'milestone-reached': ({ milestoneId }) => `${milestoneId} was reached.`,
  'milestone-waived': ({ milestoneId, reason }) => `${milestoneId} was waived: ${reason}`,
  'work-completed': () => 'The lead implementer reported the work as done.',
  'rework-asked': ({ reason }) => `The State asked for more: ${reason}`,
  completed: () => 'The State confirmed the outcome.',
  suspended: ({ reason }) => `Work is paused: ${reason}`,
  resumed: () => 'Work goes on.',
  'termination-proposed': ({ reason }) => `It is proposed to end the work early: ${reason}`,
  terminated: ({ reason }) => `The work was ended early: ${reason}`,
  withdrawn: () => 'The State withdrew the request.',
  'closed-unmet': ({ reason }) => `The request was closed without a partner: ${reason}`,
  closed: () => 'The accounts are closed.',
  'follow-up-asked': () => 'A year has passed: the State is asked whether the need was met.',
  'follow-up-answered': ({ needMet }) => `The State says that the need was met: ${needMet}.`,
};
