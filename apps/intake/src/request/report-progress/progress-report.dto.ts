import { IsOptional } from 'class-validator';
import { ProgressText } from '@hub/contracts/intake/progress-report.js';
import { IsText } from '@hub/contracts/values/text.js';

/** Body of a progress report. */
export class ReportProgressDto extends ProgressText {}

/** Body of the acceptance of a report. */
export class AcceptProgressReportDto {
  @IsOptional()
  @IsText()
  readonly comment?: string;
}

/** Body of the return of a report. */
export class ReturnProgressReportDto {
  @IsText()
  readonly comment!: string;
}
