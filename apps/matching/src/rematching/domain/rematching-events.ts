import type { RematchingAdvancedV1Payload } from '@hub/contracts/matching/rematching-advanced.v1.js';
import type { RematchingFinishedV1Payload } from '@hub/contracts/matching/rematching-finished.v1.js';
import type { RematchingStartedV1Payload } from '@hub/contracts/matching/rematching-started.v1.js';

/** What can happen to a rematching. */
export type RematchingEvent =
  | { readonly type: 'matching.rematching.started.v1'; readonly data: RematchingStartedV1Payload }
  | { readonly type: 'matching.rematching.advanced.v1'; readonly data: RematchingAdvancedV1Payload }
  | { readonly type: 'matching.rematching.finished.v1'; readonly data: RematchingFinishedV1Payload };
