import { IsBoolean, IsOptional } from 'class-validator';
import { IsId, IsIds } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { AreObjectives } from '../values/objectives.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A request asks the fund for what its plan lacks. */
export class AllocationProposedV1Payload extends AllocationEventPayload {
  @IsId()
  readonly fundId!: string;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsText(300)
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

  @IsInstant()
  readonly proposedAt!: string;
}

export const AllocationProposedV1 = allocationEvent('proposed', AllocationProposedV1Payload);
