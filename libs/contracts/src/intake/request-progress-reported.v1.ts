import { Nested } from '../values/nested.js';
import { ProgressReport } from './progress-report.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The lead implementer reports on a period of the work. */
export class RequestProgressReportedV1Payload extends RequestEventPayload {
  @Nested(() => ProgressReport)
  readonly report!: ProgressReport;
}

export const RequestProgressReportedV1 = requestEvent('progress-reported', RequestProgressReportedV1Payload);
