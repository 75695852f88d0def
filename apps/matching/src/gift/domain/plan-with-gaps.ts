import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { NeedGap } from '../../bundle/domain/bundle-gap.js';
import type { RequestContext } from '../../shortlist/domain/candidate.js';

/** What several providers together would do for a request, seen from what is missing. */
export interface PlanWithGaps {
  readonly request: RequestContext;
  readonly needItems: readonly NeedItem[];
  /** Of the needs that are not wholly covered. */
  readonly gaps: readonly Omit<NeedGap, 'closers'>[];
}
