import { IsArray, IsIn } from 'class-validator';
import { defineEvent } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { NeedItem } from '../values/need-item.js';
import { NestedList } from '../values/nested.js';
import { COOPERATION_KINDS, type CooperationKind } from '../vocabularies/cooperation-kinds.js';
import { STRUCTURAL_FACTORS, type StructuralFactor } from '../vocabularies/structural-factors.js';
import { URGENCIES, type Urgency } from '../vocabularies/urgencies.js';

/** A State asks who could answer its needs, before it submits them; nobody is told. */
export class DryRunAskedV1Payload {
  @IsId()
  readonly dryRunId!: string;

  @IsId()
  readonly requestId!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @NestedList(() => NeedItem)
  readonly needItems!: readonly NeedItem[];

  @IsIn(URGENCIES)
  readonly urgency!: Urgency;

  @IsArray()
  @IsIn(COOPERATION_KINDS, { each: true })
  readonly cooperationKinds!: readonly CooperationKind[];

  @IsArray()
  @IsIn(STRUCTURAL_FACTORS, { each: true })
  readonly structuralFactors!: readonly StructuralFactor[];

  @IsInstant()
  readonly askedAt!: string;
}

export const DryRunAskedV1 = defineEvent<DryRunAskedV1Payload>({
  type: 'intake.dry-run.asked.v1',
  topic: 'intake.dry-run',
  key: ({ dryRunId }) => dryRunId,
  payload: DryRunAskedV1Payload,
});
