import { Body, Param } from '@nestjs/common';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { acceptProgressReport, reportProgress, returnProgressReport } from '../domain/report-progress.js';
import {
  AcceptProgressReportDto,
  ReportProgressDto,
  ReturnProgressReportDto,
} from './progress-report.dto.js';

/** Which progress report of which request. */
export class ProgressReportPath {
  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly reportId!: string;
}

@RequestsController()
export class ProgressReportsController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('report-progress', 'Report on a period of the work.', 'progress-reports')
  report(
    @Param('requestId') requestId: string,
    @Body() dto: ReportProgressDto,
    @CommandContext() context: CommandContext,
  ) {
    const report = plain(dto);
    return this.changeRequest.execute(requestId, context, (state, act) =>
      reportProgress(state, { ...act, report }),
    );
  }

  @RequestAction(
    'accept-progress-report',
    'Accept a progress report: its figures count, and the milestones it names are reached.',
    'progress-reports/:reportId/accept',
  )
  accept(
    @Param() { requestId, reportId }: ProgressReportPath,
    @Body() { comment }: AcceptProgressReportDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      acceptProgressReport(state, { ...act, reportId, comment }),
    );
  }

  @RequestAction(
    'return-progress-report',
    'Return a progress report to be corrected.',
    'progress-reports/:reportId/return',
  )
  return(
    @Param() { requestId, reportId }: ProgressReportPath,
    @Body() { comment }: ReturnProgressReportDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      returnProgressReport(state, { ...act, reportId, comment }),
    );
  }
}
