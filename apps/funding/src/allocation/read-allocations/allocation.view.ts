import { FundingSource } from '@hub/contracts/funding/funding-source.js';
import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { AreObjectives } from '@hub/contracts/values/objectives.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Min } from 'class-validator';
import {
  ALLOCATION_ACTIONS,
  ALLOCATION_LIFECYCLE,
  type AllocationAction,
} from '../domain/allocation-lifecycle.js';
import {
  ALLOCATION_STATUSES,
  type AllocationState,
  type AllocationStatus,
} from '../domain/allocation-state.js';
import { MemberPositionView, MemberScoresView } from './review.view.js';
import { TrancheView } from './tranche.view.js';

class ConcludedAgreementView {
  @IsId()
  readonly agreementId!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;
}

class DeliveryProgressView {
  @IsBoolean()
  readonly deliveryStarted!: boolean;

  /** Those that were reached or waived. */
  @IsIds()
  readonly milestones!: readonly string[];

  @IsBoolean()
  readonly workCompleted!: boolean;

  /** The State has confirmed it. */
  @IsBoolean()
  readonly completed!: boolean;
}

/** Money of a fund for a request, from proposal to closing. */
export class AllocationView {
  @IsId()
  readonly allocationId!: string;

  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly fundId!: string;

  @IsString()
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @AreObjectives()
  readonly objectives!: readonly number[];

  @IsIds()
  readonly unOrganisations!: readonly string[];

  /** The provider that is paid. */
  @IsId()
  readonly leadImplementer!: string;

  /** A partner from the requesting State takes part. */
  @IsOptional()
  @IsBoolean()
  readonly hasLocalPartner?: boolean;

  /** The State agreed that the request is shown in public. */
  @IsOptional()
  @IsBoolean()
  readonly consentToPublish?: boolean;

  @IsOptional()
  @IsInstant()
  readonly proposedAt?: string;

  @IsIn(ALLOCATION_STATUSES)
  readonly status!: AllocationStatus;

  /** What it is worth now: asked, approved, less what was returned. */
  @Nested(() => Money)
  readonly amount!: Money;

  /** Committee members who stepped aside. */
  @IsArray()
  @IsString({ each: true })
  readonly conflicted!: readonly string[];

  @NestedList(() => MemberScoresView)
  readonly scores!: readonly MemberScoresView[];

  @NestedList(() => MemberPositionView)
  readonly positions!: readonly MemberPositionView[];

  /** Members whose consensus approved it; they release nothing. */
  @IsArray()
  @IsString({ each: true })
  readonly approvers!: readonly string[];

  @IsOptional()
  @IsInstant()
  readonly approvedAt?: string;

  /** What it was drawn from, in the order drawn; less what went back. */
  @NestedList(() => FundingSource)
  readonly sources!: readonly FundingSource[];

  @IsOptional()
  @Nested(() => ConcludedAgreementView)
  readonly agreement?: ConcludedAgreementView;

  @Nested(() => DeliveryProgressView)
  readonly progress!: DeliveryProgressView;

  @NestedList(() => TrancheView)
  readonly tranches!: readonly TrancheView[];

  /** How often money was sent back. */
  @IsInt()
  @Min(0)
  readonly refunds!: number;

  /** Paid, and neither accounted for nor sent back. */
  @Nested(() => Money)
  readonly outstanding!: Money;

  /** Nothing is paid while the request is suspended. */
  @IsBoolean()
  readonly isFrozen!: boolean;

  /** Nothing more is to be paid. */
  @IsBoolean()
  readonly isWindingUp!: boolean;

  /** Something is on its way to the ledger; read again. */
  @IsBoolean()
  readonly isBeingBooked!: boolean;

  /** What people may do in this status, as far as their roles let them. */
  @IsArray()
  @IsIn(ALLOCATION_ACTIONS, { each: true })
  readonly allowedActions!: readonly AllocationAction[];

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class AllocationPage extends PageView {
  @NestedList(() => AllocationView)
  readonly items!: readonly AllocationView[];
}

/** An allocation as callers see it. */
export function allocationView({
  state: { bookings, sources, outstandingMinor, approvedAt, ...state },
  version,
}: {
  readonly state: AllocationState;
  readonly version: number;
}): AllocationView {
  const { currency } = state.amount;
  return {
    ...state,
    ...(approvedAt === undefined ? {} : { approvedAt: approvedAt.toISOString() }),
    sources: sources.map(({ pool, amountMinor }) => ({ pool, amount: { amountMinor, currency } })),
    outstanding: { amountMinor: outstandingMinor, currency },
    isBeingBooked: bookings.length > 0,
    allowedActions: ALLOCATION_LIFECYCLE[state.status],
    version,
  };
}
