import { Controller } from '@nestjs/common';
import {
  PracticeRecordedV1,
  type PracticeRecordedV1Payload,
} from '@hub/contracts/matching/practice-recorded.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { KnownPractices } from '../storage/known-practices.js';

/** A practice stands in matching's catalogue: keep what a request is compared with. */
@Controller()
export class PracticeRecordedConsumer {
  constructor(private readonly practices: KnownPractices) {}

  @OnEvent(PracticeRecordedV1)
  handle({ payload }: Received<PracticeRecordedV1Payload>): Promise<void> {
    const { practiceId, name, summary, countries, objectives, organisations, sources } = payload;
    return this.practices.keep({
      practiceId,
      name,
      summary,
      countries,
      objectives,
      organisations,
      sources,
    });
  }
}
