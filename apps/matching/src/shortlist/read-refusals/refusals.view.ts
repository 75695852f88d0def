import { NeedRefusals } from '@hub/contracts/matching/shortlist-item.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { NearMissView } from '../read-shortlist/shortlist.view.js';
import { IsInstant } from '@hub/contracts/values/instant.js';

export class NeedRefusalsView extends NeedRefusals {
  @NestedList(() => NearMissView)
  declare readonly nearMisses: readonly NearMissView[];
}

export class RefusalsView {
  @IsId()
  readonly requestId!: string;

  @NestedList(() => NeedRefusalsView)
  readonly needItems!: readonly NeedRefusalsView[];

  /** The offers are taken as they were at this instant. */
  @IsInstant()
  readonly lookedAt!: string;
}
