import type { ProgressText } from '@hub/contracts/intake/progress-report.js';
import { acknowledgeRequest } from '../acknowledge-request.js';
import { agreeToAmendment, proposeAmendment } from '../amend-plan.js';
import type { Actor } from '../actor.js';
import { chooseOffers } from '../choose-offers.js';
import { circulateRequest } from '../circulate-request.js';
import { clearRequest } from '../clear-request.js';
import { closeWindow } from '../close-window.js';
import { confirmOutcome, completeWork, reachMilestone, startDelivery } from '../deliver-request.js';
import { draftRequest } from '../draft-request.js';
import { evolveRequest } from '../evolve/evolve-request.js';
import { addDays, dayOf } from '../dates.js';
import { fireTimer } from '../fire-timer.js';
import { askQuestions } from '../ask-questions.js';
import { approvePlan, planOf, revisePlan, type SentPlan } from '../plan-delivery.js';
import type { Act } from '../permit.js';
import { recordAgreement } from '../record-agreement.js';
import { recordAccountsClosed } from '../record-funding.js';
import { recordInvitation, recordShortlist } from '../record-partners.js';
import { reportProgress } from '../report-progress.js';
import type { RequestFact } from '../request-facts.js';
import type { RequestState } from '../request-state.js';
import { submitRequest } from '../submit-request.js';
import type { PastFact } from '../timeline/timeline.js';
import type { TimerName } from '../timers.js';
import { PEOPLE, type Person } from './people.js';
import { AMENDED_HASH, CHECKS, CONTENT, ENDORSEMENT, PLAN, PLAN_HASH } from './sample-request.js';

type Decision = (state: RequestState | undefined, act: Act) => readonly RequestFact[];

/** Builds a request by what people do, from its draft on. */
export class RequestBuilder {
  readonly history: PastFact[] = [];
  private current: RequestState | undefined;
  private now = new Date('2026-01-05T09:00:00.000Z'); // A Monday.

  /** The request as it stands. */
  get state(): RequestState {
    if (this.current === undefined) throw new Error('Nothing has happened yet');
    return this.current;
  }

  get at(): Date {
    return this.now;
  }

  /** What a person would cause now. */
  decide(person: Person, decision: Decision): readonly RequestFact[] {
    return decision(this.current, { by: PEOPLE[person], at: this.now });
  }

  /** Lets a person do something, and what follows happen. */
  does(person: Person, decision: Decision): this {
    return this.acts(PEOPLE[person], decision);
  }

  /** The same for anybody. */
  acts(by: Actor, decision: Decision): this {
    for (const fact of decision(this.current, { by, at: this.now })) {
      const meta = { seq: this.history.length + 1, at: this.now, by };
      this.current = evolveRequest(this.current, fact, meta);
      this.history.push({ ...meta, ...fact });
    }
    return this;
  }

  later(days: number): this {
    this.now = addDays(this.now, days);
    return this;
  }

  /** Waits for a moment that is still to come. */
  until(moment: Date | undefined): this {
    if (moment !== undefined && moment > this.now) this.now = moment;
    return this;
  }

  /** Lets the time of a timer come, and the timer fire. */
  rings(name: TimerName): this {
    const timer = this.state.timers.find((each) => each.name === name);
    if (timer === undefined) throw new Error(`No timer "${name}"`);
    this.now = timer.dueAt;
    return this.does('timers', (state, act) =>
      fireTimer(state, { ...act, timerId: timer.id, contentHash: PLAN_HASH }),
    );
  }

  drafted(content: object = {}): this {
    return this.does('drafter', (state, act) =>
      draftRequest(state, { ...act, requestId: 'r-1', content: { ...CONTENT, ...content } }),
    );
  }

  submitted(content: object = {}): this {
    return this.drafted(content).does('focalPoint', (state, act) =>
      submitRequest(state, { ...act, endorsement: ENDORSEMENT }),
    );
  }

  /** Drafted and submitted by a focal point of any State. */
  submittedBy(by: Actor, content: object): this {
    const requestId = 'r-1';
    const draft = { ...CONTENT, ...content };
    return this.acts(by, (state, act) => draftRequest(state, { ...act, requestId, content: draft })).acts(
      by,
      (state, act) => submitRequest(state, { ...act, endorsement: ENDORSEMENT }),
    );
  }

  inTriage(content: object = {}): this {
    return this.submitted(content).does('ana', (state, act) =>
      acknowledgeRequest(state, { ...act, contentHash: PLAN_HASH }),
    );
  }

  asked(content: object = {}): this {
    return this.inTriage(content).does('ana', (state, act) =>
      askQuestions(state, { ...act, questions: [{ text: 'Who keeps the register?' }] }),
    );
  }

  inMatching(content: object = {}): this {
    return this.inTriage(content).does('ana', (state, act) =>
      clearRequest(state, { ...act, checks: CHECKS }),
    );
  }

  offersOpen(providerIds: readonly string[] = ['nor'], content: object = {}): this {
    return this.inMatching(content)
      .does('timers', (state) =>
        recordShortlist(state, {
          shortlistId: 'r-1',
          seq: 1,
          items: [{ needItemId: 'need-1', providerIds }],
        }),
      )
      .does('ana', circulateRequest);
  }

  /** Matching says of a provider's invitation that it stands so. */
  hears(providerId: string, seq: number, standing: Parameters<typeof recordInvitation>[1]['standing']): this {
    return this.does('timers', (state, { at }) =>
      recordInvitation(state, {
        at,
        seq,
        standing,
        providerId,
        invitationId: `i-${providerId}`,
        needItemId: 'need-1',
        round: this.state.round,
        amount: { amountMinor: 40_000_000, currency: 'USD' },
      }),
    );
  }

  inReview(): this {
    return this.offersOpen().hears('nor', 1, 'proposed');
  }

  unmet(): this {
    return this.offersOpen().does('focalPoint', closeWindow);
  }

  inDesign(): this {
    return this.inReview().hears('nor', 2, 'accepted').chosen('i-nor');
  }

  chosen(...invitationIds: readonly string[]): this {
    return this.does('focalPoint', (state, act) => chooseOffers(state, { ...act, invitationIds }));
  }

  planned(plan: SentPlan = PLAN, planHash = PLAN_HASH): this {
    return this.does('focalPoint', (state, act) =>
      revisePlan(state, { ...act, plan: planOf(plan), planHash }),
    );
  }

  approves(person: Person, planHash = PLAN_HASH): this {
    return this.does(person, (state, act) => approvePlan(state, { ...act, planHash }));
  }

  inAgreement(): this {
    return this.inDesign()
      .planned()
      .approves('focalPoint')
      .approves('iom')
      .approves('norway')
      .approves('unfpa');
  }

  /** Every party has signed the plan as it stands. */
  concluded(): this {
    return this.does('timers', (state, { at }) =>
      recordAgreement(state, {
        agreementId: 'a-1',
        seq: 5,
        standing: 'concluded',
        planHash: PLAN_HASH,
        concludedAt: at.toISOString(),
      }),
    );
  }

  starts(): this {
    return this.does('iom', startDelivery);
  }

  ready(): this {
    return this.inAgreement().concluded();
  }

  inDelivery(): this {
    return this.ready().starts();
  }

  /** The lead implementer reports on the time since work began. */
  reports(report: Partial<ProgressText> = {}): this {
    return this.does('iom', (state, act) =>
      reportProgress(state, {
        ...act,
        report: {
          periodStartsOn: dayOf(addDays(act.at, -30)),
          periodEndsOn: dayOf(act.at),
          narrative: 'Forty officers were trained.',
          ...report,
        },
      }),
    );
  }

  /** A party proposes that the work takes longer. */
  amends(person: Person, plan: SentPlan = { ...PLAN, durationMonths: 30 }): this {
    return this.does(person, (state, act) =>
      proposeAmendment(state, {
        ...act,
        plan: planOf(plan),
        planHash: AMENDED_HASH,
        reason: 'It takes longer.',
      }),
    );
  }

  agrees(person: Person, planHash = AMENDED_HASH): this {
    return this.does(person, (state, act) =>
      agreeToAmendment(state, { ...act, amendmentId: 'amendment-1', planHash }),
    );
  }

  inCompletionReview(): this {
    return this.inDelivery()
      .does('iom', (state, act) => reachMilestone(state, { ...act, milestoneId: 'milestone-1' }))
      .does('iom', (state, act) => completeWork(state, { ...act, finalReport: 'Report 1' }));
  }

  completed(): this {
    return this.inCompletionReview().does('focalPoint', (state, act) =>
      confirmOutcome(state, { ...act, ratings: [{ needItemId: 'need-1', rating: 4 }] }),
    );
  }

  closed(): this {
    return this.completed().does('timers', (state, { at }) =>
      recordAccountsClosed(state, { closedAt: at.toISOString() }),
    );
  }
}

export const aRequest = (): RequestBuilder => new RequestBuilder();
