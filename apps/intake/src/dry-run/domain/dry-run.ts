import type { DryRunAskedV1Payload } from '@hub/contracts/intake/dry-run-asked.v1.js';
import type { DryRunCompletedV1Payload } from '@hub/contracts/intake/dry-run-completed.v1.js';
import type { DryRunAnsweredV1Payload } from '@hub/contracts/matching/dry-run-answered.v1.js';
import { DomainError } from '../../request/domain/domain-error.js';
import { needItemProblems } from '../../request/domain/find-problems.js';
import { completeNeedItem } from '../../request/domain/need-items.js';
import type { RequestState } from '../../request/domain/request-state.js';

export type DryRunFact =
  | { readonly type: 'intake.dry-run.asked.v1'; readonly data: DryRunAskedV1Payload }
  | { readonly type: 'intake.dry-run.completed.v1'; readonly data: DryRunCompletedV1Payload };

export type DryRunAnswer = Omit<DryRunCompletedV1Payload, 'dryRunId' | 'requestId'>;

/** A question to matching about a draft, and its answer once it is there. */
export interface DryRun {
  readonly dryRunId: string;
  readonly requestId: string;
  readonly askedBy: string;
  readonly askedAt: string;
  /** When it is thrown away. */
  readonly expiresAt: Date;
  readonly needItemIds: readonly string[];
  readonly answer?: DryRunAnswer;
}

/** Our own: an answer is of use while the draft is worked on. */
export const DRY_RUN_RULES = { keptHours: 24, perCallerAnHour: 20 } as const;

/** A dry run that cannot be had. */
export class DryRunRefused extends DomainError {
  readonly code: `intake.dry-run.${'not-found' | 'already-submitted' | 'too-many-requests'}`;

  constructor(
    reason: 'not-found' | 'already-submitted' | 'too-many-requests',
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.code = `intake.dry-run.${reason}`;
  }
}

/**
 * Asks who would fit the needs that are complete already.
 * @throws DryRunRefused `already-submitted`
 */
export function askDryRun(
  dryRun: DryRun | undefined,
  { dryRunId, request, at }: { dryRunId: string; request: RequestState; at: Date },
): readonly DryRunFact[] {
  if (dryRun !== undefined) return [];
  if (request.status !== 'draft' && request.status !== 'awaiting-endorsement')
    throw new DryRunRefused('already-submitted', 'A dry run is for a request that is not submitted yet.');
  const { content } = request;
  const data: DryRunAskedV1Payload = {
    dryRunId,
    requestId: request.requestId,
    requestingStates: content.requestingStates,
    needItems: content.needItems
      .filter((item, index) => needItemProblems(item, index).length === 0)
      .map(completeNeedItem),
    urgency: content.urgency ?? 'normal',
    cooperationKinds: content.cooperationKinds ?? [],
    structuralFactors: content.structuralFactors ?? [],
    askedAt: at.toISOString(),
  };
  return [{ type: 'intake.dry-run.asked.v1', data }];
}

/** Takes matching's answer in; one that comes twice, or too late, is no news. */
export function recordAnswer(
  dryRun: DryRun | undefined,
  { dryRunId, requestId, needItems, fund, answeredAt }: DryRunAnsweredV1Payload,
): readonly DryRunFact[] {
  if (dryRun === undefined || dryRun.answer !== undefined) return [];
  const data = { dryRunId, requestId, needItems, fund, answeredAt };
  return [{ type: 'intake.dry-run.completed.v1', data }];
}

/** The dry run after a fact. */
export function evolveDryRun(
  state: DryRun | undefined,
  fact: DryRunFact,
  { at, by }: { readonly at: Date; readonly by: { readonly id: string } },
): DryRun {
  if (fact.type === 'intake.dry-run.asked.v1') {
    const { dryRunId, requestId, needItems, askedAt } = fact.data;
    const expiresAt = new Date(at.getTime() + DRY_RUN_RULES.keptHours * 3_600_000);
    const needItemIds = needItems.map(({ needItemId }) => needItemId);
    return { dryRunId, requestId, askedBy: by.id, askedAt, expiresAt, needItemIds };
  }
  if (state === undefined) throw new Error('A dry run cannot begin with its answer.');
  const { dryRunId: _, requestId: __, ...answer } = fact.data;
  return { ...state, answer };
}
