import type { Type } from '@nestjs/common';
import { AmendmentsController } from './request/amend-plan/amendments.controller.js';
import { RecordCheckController } from './request/check-eligibility/record-check.controller.js';
import { ReadDeliveryController } from './request/read-delivery/read-delivery.controller.js';
import { ProgressReportsController } from './request/report-progress/progress-reports.controller.js';

/** What is recorded step by step: checks, reports, amendments. */
export const DELIVERY_CONTROLLERS: Type[] = [
  AmendmentsController,
  ProgressReportsController,
  ReadDeliveryController,
  RecordCheckController,
];
