import { IsOptional } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State accepts a progress report: its figures count, and the milestones it names are reached. */
export class RequestProgressReportAcceptedV1Payload extends RequestEventPayload {
  @IsId()
  readonly reportId!: string;

  /** The end of the period it covers. */
  @IsDay()
  readonly periodEndsOn!: string;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export const RequestProgressReportAcceptedV1 = requestEvent(
  'progress-report-accepted',
  RequestProgressReportAcceptedV1Payload,
);
