import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State wants a progress report corrected. */
export class RequestProgressReportReturnedV1Payload extends RequestEventPayload {
  @IsId()
  readonly reportId!: string;

  @IsText()
  readonly comment!: string;
}

export const RequestProgressReportReturnedV1 = requestEvent(
  'progress-report-returned',
  RequestProgressReportReturnedV1Payload,
);
