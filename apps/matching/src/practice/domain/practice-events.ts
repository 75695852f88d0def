import type { PracticeRecordedV1Payload } from '@hub/contracts/matching/practice-recorded.v1.js';

/** What can happen to a practice. */
export interface PracticeEvent {
  readonly type: 'matching.practice.recorded.v1';
  readonly data: PracticeRecordedV1Payload;
}
