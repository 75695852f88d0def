import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What every list has beside its items. */
export class PageView {
  /** The `cursor` of the next page; absent on the last. */
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly nextCursor?: string;
}
