import { IsIds } from '@hub/contracts/values/identifiers.js';

/** Body of `choose`. */
export class ChooseOffersDto {
  @IsIds()
  readonly invitationIds!: readonly string[];
}
