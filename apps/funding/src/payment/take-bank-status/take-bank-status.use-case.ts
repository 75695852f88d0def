import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import { DomainError } from '../../fund/domain/domain-error.js';
import { IllegalTrancheTransition } from '../../allocation/domain/allocation.errors.js';
import type { AllocationEvent } from '../../allocation/domain/allocation-events.js';
import type { AllocationState } from '../../allocation/domain/allocation-state.js';
import { confirm, fail } from '../../allocation/domain/pay-tranche.js';
import { ChangeAllocation } from '../../allocation/keep-books/change-allocation.use-case.js';
import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import type { ContributionState } from '../../contribution/domain/contribution-state.js';
import { confirmRefund, failRefund } from '../../contribution/domain/refund-donor.js';
import { RecordContribution } from '../../contribution/record-contribution/record-contribution.use-case.js';
import { isRefund, paymentKeyOf, type PaymentKey, type TrancheKey } from '../domain/end-to-end-id.js';
import type { PaymentStatus } from './pain-002.js';

/** What became of one line of a bank's report. */
export interface StatusOutcome {
  readonly endToEndId: string;
  readonly status: string;
  /** `pending`: the bank has not decided; `unknown`: no payment of ours; `refused`: it cannot be, see `code`. */
  readonly outcome: 'paid' | 'failed' | 'pending' | 'unknown' | 'refused';
  readonly code?: string;
  readonly detail?: string;
}

/** Settled, by the codes of ISO 20022 ExternalPaymentTransactionStatus. */
const SETTLED = new Set(['ACSC', 'ACCC']);
const REJECTED = new Set(['RJCT', 'CANC']);

/**
 * Takes a bank's report to the tranches and refunds it is about, as if the officer who brings it had confirmed or failed each: the
 * same rules hold. A line that cannot be is reported and holds up no other.
 */
@Injectable()
export class TakeBankStatus {
  constructor(
    private readonly changeAllocation: ChangeAllocation,
    private readonly recordContribution: RecordContribution,
  ) {}

  async execute(report: readonly PaymentStatus[], command: Command): Promise<readonly StatusOutcome[]> {
    const outcomes: StatusOutcome[] = [];
    for (const line of report) outcomes.push(await this.take(line, command));
    return outcomes;
  }

  private async take(line: PaymentStatus, command: Command): Promise<StatusOutcome> {
    const { endToEndId, status } = line;
    const key = paymentKeyOf(endToEndId);
    if (key === undefined) return { endToEndId, status, outcome: 'unknown' };
    const isSettled = SETTLED.has(status);
    if (!isSettled && !REJECTED.has(status)) return { endToEndId, status, outcome: 'pending' };
    const cause = `${command.cause}/${endToEndId}`;
    try {
      await this.change(key, line, isSettled, { ...command, cause });
      return { endToEndId, status, outcome: isSettled ? 'paid' : 'failed' };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { endToEndId, status, outcome: 'refused', code: error.code, detail: error.message };
    }
  }

  private change(
    key: PaymentKey,
    line: PaymentStatus,
    isSettled: boolean,
    command: Command,
  ): Promise<unknown> {
    return isRefund(key)
      ? this.recordContribution.change(key.contributionId, command, (state) =>
          refundDecision(state, key.refund, line, isSettled, command),
        )
      : this.changeAllocation.execute(key.allocationId, command, (state) =>
          trancheDecision(state, key, line, isSettled, command),
        );
  }
}

function refundDecision(
  state: ContributionState,
  refund: number,
  { reason, bankReference, settledAt }: PaymentStatus,
  isSettled: boolean,
  { by, at }: Command,
): readonly ContributionEvent[] {
  if (!isSettled) return failRefund(state, refund, by, reason);
  return confirmRefund(state, refund, by, {
    paidOn: (settledAt ?? at.toISOString()).slice(0, 10),
    bankReference: bankReference.slice(0, 140),
  });
}

function trancheDecision(
  state: AllocationState,
  { tranche, attempt }: TrancheKey,
  { reason, bankReference, settledAt }: PaymentStatus,
  isSettled: boolean,
  { by, at }: Command,
): readonly AllocationEvent[] {
  const present = state.tranches.find((one) => one.tranche === tranche);
  // What the bank says of an earlier attempt is not about this one.
  if (present?.attempt !== attempt)
    throw new IllegalTrancheTransition(
      tranche,
      present?.status ?? 'cancelled',
      `bank status of attempt ${String(attempt)}`,
    );
  if (!isSettled) return fail(state, tranche, by.id, reason);
  return confirm(state, tranche, by, {
    paidAt: settledAt ?? at.toISOString(),
    bankReference: bankReference.slice(0, 140),
  });
}
