import { describe, expect, it } from '@jest/globals';
import type { DraftNeedItem } from '@hub/contracts/intake/request-content.js';
import { proposeAmendment } from './amend-plan.js';
import { attachDocument } from './attach-document.js';
import { clearRequest } from './clear-request.js';
import { addDays, dayOf } from './dates.js';
import { startDelivery } from './deliver-request.js';
import { INTAKE_RULES } from './intake-rules.js';
import { proposeMerge } from './merge-request.js';
import { planOf } from './plan-delivery.js';
import { referToFund } from './refer-to-fund.js';
import type { RefusalReason } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { reviseDraft } from './revise-draft.js';
import { reviseNeedItem } from './revise-need-item.js';
import { submitRequest } from './submit-request.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { MOVES } from './testing/moves.js';
import type { Person } from './testing/people.js';
import { CHECKS, CONTENT, ENDORSEMENT, PLAN, PLAN_HASH } from './testing/sample-request.js';

/** Somebody does something as the table of moves has it, in the way that `dice` chooses. */
const does = (
  request: RequestBuilder,
  person: Person,
  action: keyof typeof MOVES,
  dice = 1,
): RequestBuilder => request.does(person, (state, act) => MOVES[action](state as RequestState, act, dice));
/** As often as is allowed, which nobody may refuse, and once more. */
function onceTooOften(most: number, step: (time: number) => unknown): void {
  for (let time = 1; time <= most; time += 1)
    expect({ time, code: codeOf(() => step(time)) }).toEqual({ time, code: 'accepted' });
  step(most + 1);
}

const mergedInto = (target: Partial<RequestState>): RequestBuilder =>
  aRequest()
    .inTriage()
    .does('ana', (state, act) =>
      proposeMerge(state, {
        ...act,
        intoRequestId: 'r-2',
        reason: 'The same.',
        target: { ...(state as RequestState), requestId: 'r-2', ...target },
      }),
    );
const referred = (
  request: RequestBuilder,
  person: Person,
  unOrganisations = ['iom', 'unfpa'],
): RequestBuilder =>
  request.does(person, (state, act) =>
    referToFund(state, {
      ...act,
      unOrganisations,
      leadImplementer: 'iom',
      knownUnOrganisations: ['iom', 'unfpa', 'unhcr'],
    }),
  );
const attached = (request: RequestBuilder, time: number, kind: 'report' | 'endorsement-letter' = 'report') =>
  request.does('drafter', (state, act) =>
    attachDocument(state, {
      ...act,
      document: {
        attachmentId: `attachment-${String(time)}`,
        kind,
        fileName: 'Letter.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 1_000,
        sha256: String(time).padStart(64, '0'),
      },
    }),
  );
const submittedWith = (attachmentId: string, request: RequestBuilder): RequestBuilder =>
  request.does('focalPoint', (state, act) =>
    submitRequest(state, { ...act, endorsement: { ...ENDORSEMENT, attachmentId } }),
  );
const endorsedWithLetter = (): RequestBuilder => {
  const request = attached(aRequest().drafted({ requestingStates: ['MKD', 'SRB'] }), 1, 'endorsement-letter');
  return submittedWith('attachment-1', request);
};
const reported = (): RequestBuilder => does(aRequest().inDelivery().later(30), 'iom', 'report-progress');
const local = { ...(CONTENT.needItems[0] as DraftNeedItem), localAuthor: 'City of Bitola' };
const PAID_BY_FUND = planOf({
  ...PLAN,
  activities: (PLAN.activities ?? []).map((activity) => ({
    ...activity,
    budgetLines: activity.budgetLines.map((line) => ({ ...line, source: 'fund' })),
  })),
});
const inEuros = { ...local, needItemId: 'need-2', amount: { amountMinor: 1, currency: 'EUR' } };

/** One way to meet each refusal; a code without a row does not compile, nor does a row without a code. */
const REFUSED = {
  'too-many-need-items': () => {
    const request = aRequest().drafted({ needItems: [] });
    onceTooOften(INTAKE_RULES.needItems, (time) =>
      request.does('drafter', (state, act) =>
        reviseNeedItem(state, { ...act, needItemId: `need-${String(time)}`, item: { kind: 'human' } }),
      ),
    );
  },
  'reason-needed': () =>
    aRequest()
      .drafted({ needItems: [local] })
      .does('focalPoint', (state, act) =>
        reviseDraft(state, { ...act, content: { ...CONTENT, needItems: [] } }),
      ),
  'unknown-local-need': () => does(aRequest().inTriage(), 'focalPoint', 'drop-local-need'),
  'merge-states-differ': () => mergedInto({ content: { ...CONTENT, requestingStates: ['SRB'] } }),
  'unknown-attachment': () => does(aRequest().drafted(), 'drafter', 'remove-attachment'),
  'attachment-in-use': () => does(endorsedWithLetter(), 'drafter', 'remove-attachment'),
  'too-many-attachments': () => {
    const request = aRequest().drafted();
    onceTooOften(INTAKE_RULES.attachments, (time) => attached(request, time));
  },
  'not-an-endorsement-letter': () => submittedWith('attachment-1', attached(aRequest().drafted(), 1)),
  'question-rounds-exhausted': () => {
    const request = aRequest().inTriage();
    onceTooOften(INTAKE_RULES.questionRounds, () => {
      does(does(request, 'ana', 'ask'), 'focalPoint', 'answer');
    });
  },
  'check-failed': () =>
    aRequest()
      .inTriage()
      .does('ana', (state, act) =>
        clearRequest(state, { ...act, checks: CHECKS.map((check) => ({ ...check, passed: false })) }),
      ),
  'disclosure-not-agreed': () => does(aRequest().inTriage({ consentToDisclose: undefined }), 'ana', 'clear'),
  'disclosure-already-agreed': () => does(aRequest().inTriage(), 'focalPoint', 'consent-to-disclosure'),
  'merge-already-proposed': () => does(mergedInto({}), 'ana', 'merge'),
  'no-merge-proposed': () => does(aRequest().inTriage(), 'focalPoint', 'agree-to-merge'),
  'merge-target-not-open': () => mergedInto({ status: 'withdrawn' }),
  'merge-cycle': () => mergedInto({ requestId: 'r-1' }),
  'revival-too-late': () =>
    does(aRequest().asked().rings('information-lapse').later(91), 'focalPoint', 'revive'),
  'appeal-too-late': () =>
    does(does(aRequest().inTriage(), 'carla', 'decline').later(31), 'focalPoint', 'appeal'),
  'appeal-already-made': () => {
    const request = does(aRequest().inTriage(), 'carla', 'decline');
    does(does(request, 'focalPoint', 'appeal'), 'focalPoint', 'appeal');
  },
  'no-appeal-made': () => does(does(aRequest().inTriage(), 'carla', 'decline'), 'dora', 'decide-appeal'),
  'shortlist-not-ready': () => does(aRequest().inMatching(), 'ana', 'circulate'),
  'shortlist-empty': () => does(aRequest().offersOpen([]), 'ana', 'recirculate'),
  'unknown-need-item': () => does(aRequest().drafted(), 'focalPoint', 'drop-need-item', 0),
  'offer-not-accepted': () => aRequest().inReview().chosen('i-nor'),
  'circulation-rounds-exhausted': () => {
    const request = aRequest().offersOpen();
    onceTooOften(INTAKE_RULES.circulationRounds - 1, () => {
      does(does(request, 'focalPoint', 'close-window'), 'ana', 'recirculate');
    });
  },
  'too-few-un-organisations': () => referred(aRequest().unmet(), 'ana', ['iom']),
  'no-gap': () => referred(aRequest().inDesign(), 'ana'),
  'mixed-currencies': () =>
    aRequest()
      .unmet()
      .does('ana', (state, act) =>
        MOVES['refer-to-fund'](
          { ...(state as RequestState), content: { ...CONTENT, needItems: [local, inEuros] } },
          act,
          0,
        ),
      ),
  'already-proposed': () => referred(referred(aRequest().unmet(), 'ana'), 'ben'),
  'differs-from-proposal': () =>
    referred(referred(aRequest().unmet(), 'ana'), 'focalPoint', ['iom', 'unhcr']),
  'plan-changed': () => aRequest().inDesign().planned().approves('iom', 'c'.repeat(64)),
  'not-enough-committed': () =>
    aRequest()
      .ready()
      .does('iom', (state, act) => startDelivery({ ...(state as RequestState), plan: PAID_BY_FUND }, act)),
  'too-early': () =>
    aRequest()
      .ready()
      .does('iom', (state, act) =>
        startDelivery(
          { ...(state as RequestState), plan: planOf({ ...PLAN, startsOn: dayOf(addDays(act.at, 1)) }) },
          act,
        ),
      ),
  'unknown-milestone': () => does(aRequest().inDelivery(), 'iom', 'reach-milestone', 2),
  'milestones-open': () => does(aRequest().inDelivery(), 'iom', 'complete-work'),
  'report-undecided': () => does(reported(), 'iom', 'report-progress'),
  'report-decided': () => {
    const request = does(reported(), 'focalPoint', 'accept-progress-report');
    does(request, 'focalPoint', 'accept-progress-report', 8);
  },
  'unknown-report': () => does(aRequest().inDelivery(), 'focalPoint', 'accept-progress-report'),
  'too-many-reports': () => {
    const request = aRequest().inDelivery();
    onceTooOften(INTAKE_RULES.progressReports, () => {
      does(does(request.later(2), 'iom', 'report-progress'), 'focalPoint', 'accept-progress-report');
    });
  },
  'amendment-open': () => does(aRequest().inDelivery().amends('iom'), 'norway', 'propose-amendment'),
  'no-amendment-open': () => does(aRequest().inDelivery(), 'iom', 'refuse-amendment'),
  'amendment-changes-nothing': () =>
    aRequest()
      .inDelivery()
      .does('iom', (state, act) =>
        proposeAmendment(state, { ...act, plan: planOf(PLAN), planHash: PLAN_HASH, reason: 'None.' }),
      ),
  'too-many-amendments': () => {
    const request = aRequest().inDelivery();
    onceTooOften(INTAKE_RULES.amendments, () => {
      does(does(request, 'iom', 'propose-amendment'), 'norway', 'refuse-amendment');
    });
  },
  'follow-up-not-due': () => does(aRequest().closed(), 'focalPoint', 'answer-follow-up'),
  'follow-up-already-answered': () => {
    const request = does(aRequest().closed().rings('follow-up'), 'focalPoint', 'answer-follow-up');
    does(request, 'focalPoint', 'answer-follow-up');
  },
  'practice-already-shared': () =>
    does(does(aRequest().closed(), 'focalPoint', 'share-practice'), 'focalPoint', 'share-practice'),
} satisfies Record<RefusalReason, () => unknown>;

describe('a refusal', () => {
  it.each(Object.entries(REFUSED))('has its own code: %s', (reason, meet) => {
    expect(codeOf(meet)).toBe(reason);
  });
});
