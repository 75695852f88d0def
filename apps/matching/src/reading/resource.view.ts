import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** What everything has that the API shows. */
export class ResourceView {
  @IsId()
  readonly id!: string;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

/** What every list has beside its items. */
export class PageView {
  /** The `cursor` of the next page; absent on the last. */
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly nextCursor?: string;
}
