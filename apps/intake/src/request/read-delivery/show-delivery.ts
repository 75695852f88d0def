import { indicatorsOf } from '../domain/indicator-progress.js';
import { openAmendment, openReport } from '../domain/open-matters.js';
import { present } from '../domain/present.js';
import type { RequestState } from '../domain/request-state.js';
import type { DeliveryView } from './delivery.view.js';

/** Shows how the work goes. */
export const showDelivery = (state: RequestState): DeliveryView =>
  present({
    requestId: state.requestId,
    planHash: state.planHash,
    milestones: (state.plan?.milestones ?? []).map((milestone) => ({
      ...milestone,
      standing: state.milestonesDone[milestone.milestoneId] ?? ('open' as const),
    })),
    indicators: indicatorsOf(state),
    progressReports: state.progressReports ?? [],
    amendments: state.amendments ?? [],
    openReportId: openReport(state)?.reportId,
    openAmendmentId: openAmendment(state)?.amendmentId,
  });
