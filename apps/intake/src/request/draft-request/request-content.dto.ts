import { IsOptional } from 'class-validator';
import { NeedText, RequestText } from '@hub/contracts/intake/request-content.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';

/** A need as it is sent; without an id it is a new one. */
export class NeedItemDto extends NeedText {
  @IsOptional()
  @IsId()
  readonly needItemId?: string;
}

/** Body of a draft: as incomplete as it may be, but of the right form. */
export class RequestContentDto extends RequestText {
  @IsOptional()
  @NestedList(() => NeedItemDto, 100)
  readonly needItems?: readonly NeedItemDto[];
}
