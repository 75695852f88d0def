import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../../../../../test/support/property-runs.js';
import { DomainError } from '../../fund/domain/domain-error.js';
import { InsufficientFunds } from '../../ledger/domain/ledger.errors.js';
import type { AccountName } from '../../ledger/domain/account.js';
import { interestEntries } from '../../ledger/domain/entries.js';
import { WorkingSet } from '../../ledger/domain/working-set.js';
import type { AllocationEvent } from '../domain/allocation-events.js';
import { isPaid, total } from '../domain/allocation-state.js';
import type { AllocationState } from '../domain/allocation-state.js';
import { evolveAllocation } from '../domain/evolve-allocation.js';
import {
  close,
  freeze,
  noteAgreement,
  noteProgress,
  releaseRest,
  seekFunding,
  unfreeze,
  windUp,
} from '../domain/follow-request.js';
import {
  acceptReport,
  confirm,
  fail,
  instruct,
  recordRefund,
  report,
  returnReport,
} from '../domain/pay-tranche.js';
import { recordBooking, recordShortage } from '../domain/record-booking.js';
import { propose, score, takePosition } from '../domain/review-allocation.js';
import { balancesIn, balancesSaidBy, differencesBetween } from '../../reconciliation/domain/compare-books.js';
import { transferOrder } from './transfer-orders.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const BY = { id: 'x', role: 'finance' };
const AT = new Date('2026-03-01T00:00:00Z');
const SCORES = (['gender', 'child-sensitivity', 'human-rights'] as const).map((marker) => ({
  marker,
  score: 2,
}));
const POOLS = ['country:MKD', 'any'];
const SHARES = [60, 25, 15];

interface Step {
  readonly what: number;
  readonly tranche: number;
  readonly amount: number;
  readonly person: string;
  /** Does the process die before it goes to the ledger? */
  readonly crash: boolean;
}

const aStep = fc.record<Step>({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 7, max: 14 }) },
    { weight: 1, arbitrary: fc.nat(17) },
  ),
  tranche: fc.integer({ min: 1, max: 3 }),
  amount: fc.integer({ min: 0, max: 700 }),
  person: fc.constantFrom('ada', 'ben', 'eva', 'finn'),
  crash: fc.boolean(),
});
/** So that histories get somewhere: most of them begin with an approval and an agreement. */
const APPROVED = [0, 1, 2, 3];
const STARTED = [...APPROVED, 5, 6];
const aBeginning = fc.constantFrom<readonly number[]>([], APPROVED, STARTED, STARTED, [...STARTED, 8]);

type Decision = (state: AllocationState, step: Step) => readonly AllocationEvent[];
const someOrAll = ({ outstandingMinor }: AllocationState, amount: number): number =>
  amount % 2 === 0 ? amount : outstandingMinor;
const confirmation = { paidAt: '2026-03-01T00:00:00Z', bankReference: 'B' };

const DECISIONS: readonly Decision[] = [
  (state) => score(state, { id: 'eva' }, SCORES),
  (state) => score(state, { id: 'finn' }, SCORES),
  (state) => takePosition(state, { id: 'eva' }, { position: 'approve' }),
  (state) => takePosition(state, { id: 'finn' }, { position: 'approve' }),
  (state, { amount }) => takePosition(state, { id: 'finn' }, { position: 'approve', amount: usd(amount) }),
  (state) => noteAgreement(state, { agreementId: 'g', planHash: 'h' }),
  (state) => noteProgress(state, { progress: 'delivery-started' }),
  (state, { amount }) =>
    noteProgress(state, { progress: 'milestone-reached', milestoneId: `m-${String(amount % 3)}` }),
  (state, { tranche, person }) => instruct(state, tranche, { id: person }),
  (state, { tranche, person }) => confirm(state, tranche, { id: person }, confirmation),
  (state, { tranche, person }) => fail(state, tranche, person, 'refused'),
  (state, { tranche, amount }) =>
    report(state, tranche, 'anna', { expenditure: usd(someOrAll(state, amount)), documentReference: 'R' }),
  (state, { tranche, person }) => acceptReport(state, tranche, person),
  (state, { tranche, person }) => returnReport(state, tranche, person, 'sums'),
  (state, { amount, person }) =>
    recordRefund(state, person, {
      amount: usd(someOrAll(state, amount)),
      receivedOn: '2026-03-01',
      bankReference: 'B',
    }),
  (state, { amount }) =>
    amount % 2 === 0 ? freeze(state, 'floods') : [...unfreeze(state), ...seekFunding(state)],
  (state, { amount }) =>
    amount % 20 === 0 ? windUp(state, 'war') : noteProgress(state, { progress: 'completed' }),
  (state, { amount }) =>
    amount % 2 === 0 ? releaseRest(state, 'not needed') : close(state, '2026-12-01T00:00:00Z'),
];

/** An allocation with its ledger, in memory. */
class Play {
  readonly ledger = new WorkingSet();
  readonly history: AllocationEvent[] = [];
  state: AllocationState;

  constructor(fundMinor: number) {
    const lines = interestEntries({ fundId: 'mptf', currency: 'USD' }, BigInt(fundMinor));
    const event = { id: 'mptf/1', type: 'funding.fund.interest-recorded.v1' };
    const head = { fundId: 'mptf', at: AT, by: BY, cause: 'c', event };
    this.ledger.book({ ...head, reference: 'i', kind: 'posting', purpose: 'interest', lines });
    const [proposed] = propose(undefined, {
      allocationId: 'a',
      requestId: 'r',
      fundId: 'mptf',
      amount: usd(1_000),
      title: 'T',
      requestingStates: ['MKD'],
      objectives: [1],
      unOrganisations: ['iom', 'unfpa'],
      leadImplementer: 'iom',
      proposedAt: '2026-03-01T00:00:00Z',
    });
    this.state = evolveAllocation(undefined, proposed as AllocationEvent, { seq: 1, at: AT });
    this.history.push(proposed as AllocationEvent);
  }

  run(step: Step): void {
    try {
      this.apply((DECISIONS[step.what] as Decision)(this.state, step));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    if (!step.crash) this.settle();
  }

  settle(): void {
    for (let booking = this.state.bookings[0]; booking !== undefined; booking = this.state.bookings[0]) {
      const asked = booking;
      const event = { id: `a/${String(asked.seq)}`, type: asked.type };
      const order = transferOrder(this.state, asked, { at: AT, by: BY, cause: 'c', event }, POOLS);
      try {
        const { lines } = this.ledger.book(order);
        const sources = lines
          .filter(({ account, side }) => account.name === 'unallocated' && side === 'debit')
          .map(({ account, amount }) => ({ pool: account.part ?? '', amountMinor: Number(amount) }));
        this.apply(recordBooking(this.state, { booking: asked, sources, trancheShares: SHARES }));
      } catch (error) {
        if (asked.kind !== 'reserve' || !(error instanceof InsufficientFunds)) throw error;
        this.apply(recordShortage(this.state, asked));
      }
    }
  }

  balance(...names: readonly AccountName[]): number {
    const found = this.ledger.all().filter(({ name }) => names.includes(name));
    return Number(found.reduce((sum, { balance }) => sum + balance, 0n));
  }

  has(fact: string): boolean {
    return this.history.some(({ type }) => type === `funding.allocation.${fact}.v1`);
  }

  private apply(events: readonly AllocationEvent[]): void {
    for (const event of events) {
      this.history.push(event);
      this.state = evolveAllocation(this.state, event, { seq: this.history.length, at: AT });
    }
  }
}

const aPlay = fc
  .record({
    fundMinor: fc.constantFrom(500, 1_000, 5_000),
    beginning: aBeginning,
    steps: fc.array(aStep, { maxLength: 200, size: 'max' }),
  })
  .map(({ fundMinor, beginning, steps }) => {
    const play = new Play(fundMinor);
    for (const what of beginning) play.run({ what, tranche: 1, amount: 0, person: 'ada', crash: false });
    for (const step of steps) play.run(step);
    play.settle();
    return play;
  });

const always = (rule: (play: Play) => void): void => {
  fc.assert(fc.property(aPlay, rule), { numRuns: propertyRuns('LEDGER_RUNS', 100) });
};

describe('an allocation and the ledger, whatever happens in whatever order', () => {
  it('agree on what is reserved, committed, paid and outstanding', () => {
    always((play) => {
      const { state } = play;
      const paid = state.tranches.filter(isPaid);
      expect(play.balance('advanced')).toBe(state.outstandingMinor);
      expect(play.balance('reserved')).toBe(state.status === 'reserved' ? state.amount.amountMinor : 0);
      if (state.tranches.length > 0 && state.status !== 'cancelled')
        expect(play.balance('committed')).toBe(
          total(state.tranches.filter(({ status }) => status !== 'cancelled')) - total(paid),
        );
    });
  });

  it('agree as reconciliation sees it', () => {
    always(({ state, ledger }) => {
      expect(differencesBetween(balancesSaidBy(state), balancesIn(ledger.all()))).toEqual([]);
    });
  });

  it('split the allocation into tranches that sum to it', () => {
    always(({ state }) => {
      if (state.tranches.length === 0) return;
      const kept = state.tranches.filter(({ status }) => status !== 'cancelled');
      expect(total(kept)).toBe(state.status === 'cancelled' ? 0 : state.amount.amountMinor);
    });
  });

  it('keep allocated ≥ disbursed ≥ expensed + outstanding', () => {
    always((play) => {
      const { state } = play;
      const disbursed = play.balance('disbursed');
      if (disbursed > 0) expect(state.amount.amountMinor).toBeGreaterThanOrEqual(disbursed);
      expect(disbursed).toBeGreaterThanOrEqual(play.balance('expensed') + state.outstandingMinor);
    });
  });

  it('pay a tranche only after the report of the one before it is accepted', () => {
    always(({ state }) => {
      state.tranches.slice(1).forEach((one, index) => {
        if (one.attempt > 0) expect(state.tranches[index]?.report?.acceptedBy).toBeDefined();
      });
    });
  });

  it('leave nothing outstanding, reserved or committed once closed, and nothing at all once cancelled', () => {
    always((play) => {
      const left = play.balance('reserved', 'committed', 'advanced');
      if (play.state.status === 'closed' || play.state.status === 'reported') expect(left).toBe(0);
      if (play.state.status === 'cancelled') expect(left + play.balance('disbursed')).toBe(0);
    });
  });

  it('have no one confirm what they approved or instructed', () => {
    always(({ state, history }) => {
      for (const event of history) {
        if (event.type !== 'funding.allocation.tranche-confirmed.v1') continue;
        const instructed = history.findLast(
          (one) =>
            one.type === 'funding.allocation.tranche-instructed.v1' &&
            one.data.tranche === event.data.tranche &&
            one.data.attempt === event.data.attempt,
        ) as Extract<AllocationEvent, { type: 'funding.allocation.tranche-instructed.v1' }>;
        expect(instructed.data.officer).not.toBe(event.data.officer);
        expect(state.approvers).not.toContain(event.data.officer);
      }
    });
  });

  it('reach payment, reporting, refunds, cancellation and closing in some of these histories', () => {
    const reached = new Set<string>();
    const facts = [
      'tranche-paid',
      'tranche-failed',
      'refunded',
      'rest-returned',
      'cancelled',
      'pipelined',
      'reported',
    ];
    fc.assert(
      fc.property(aPlay, (play) => {
        for (const fact of facts) if (play.has(fact)) reached.add(fact);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect([...reached].toSorted()).toEqual(facts.toSorted());
  });
});
