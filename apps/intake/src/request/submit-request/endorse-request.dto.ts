import { Nested } from '@hub/contracts/values/nested.js';
import { EndorsementDto } from '../submit-request/endorsement.dto.js';

/** Body of `endorse`. */
export class EndorseRequestDto {
  @Nested(() => EndorsementDto)
  readonly endorsement!: EndorsementDto;
}
