import { Nested } from '@hub/contracts/values/nested.js';
import { IsOptional } from 'class-validator';
import { EndorsementDto } from '../submit-request/endorsement.dto.js';

/** Body of `submit`. */
export class SubmitRequestDto {
  /** Not needed when this State has endorsed already. */
  @IsOptional()
  @Nested(() => EndorsementDto)
  readonly endorsement?: EndorsementDto;
}
