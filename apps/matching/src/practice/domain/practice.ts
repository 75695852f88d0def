import type { PracticeRecordedV1Payload } from '@hub/contracts/matching/practice-recorded.v1.js';
import { DomainError } from '../../refusal/domain/domain-error.js';
import type { PracticeEvent } from './practice-events.js';

/** A practice of the catalogue, from the United Nations Network on Migration's repository or elsewhere. */
export type Practice = PracticeRecordedV1Payload;

/** What the desk enters. */
export type PracticeEntry = Omit<Practice, 'practiceId' | 'recordedAt'>;

export class PracticeNotFound extends DomainError {
  readonly code = 'matching.practice.not-found';

  constructor(practiceId: string) {
    super(`There is no practice ${practiceId}.`);
  }
}

export function recordPractice(practiceId: string, entry: PracticeEntry, at: Date): readonly PracticeEvent[] {
  const data = { practiceId, ...entry, recordedAt: at.toISOString() };
  return [{ type: 'matching.practice.recorded.v1', data }];
}

/** The practice after an event. */
export const evolvePractice = (_practice: Practice | undefined, { data }: PracticeEvent): Practice => data;
