import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInt, Min } from 'class-validator';

/** What everything has that the API shows. */
export class ResourceView {
  @IsId()
  readonly id!: string;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}
