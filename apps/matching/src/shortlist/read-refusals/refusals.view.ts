import { NeedRefusals } from '@hub/contracts/matching/shortlist-item.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsInstant } from '@hub/contracts/values/instant.js';

export class RefusalsView {
  @IsId()
  readonly requestId!: string;

  @NestedList(() => NeedRefusals)
  readonly needItems!: readonly NeedRefusals[];

  /** The offers are taken as they were at this instant. */
  @IsInstant()
  readonly lookedAt!: string;
}
