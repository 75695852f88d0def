import { Matches } from 'class-validator';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PlanDto } from '../revise-plan/plan.dto.js';

/** Body of an amendment: the whole plan as it should be. */
export class ProposeAmendmentDto {
  @IsText()
  readonly reason!: string;

  @Nested(() => PlanDto)
  readonly plan!: PlanDto;
}

/** Body of a party's agreement. */
export class AgreeToAmendmentDto {
  /** The hash of the proposed plan. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;
}

/** Body of a party's refusal. */
export class RefuseAmendmentDto {
  @IsText()
  readonly reason!: string;
}
