import type { DeliveryView, IndicatorValue, ReportProgressDto, RequestView } from '../api/views.js';
import { withoutBlanks } from '../parts/without-blanks.js';

const DAY_MS = 86_400_000;

/** A figure while somebody types it. */
export interface DraftFigure {
  readonly value?: number | undefined;
  /** By `<dimension> <group>`. */
  readonly groups?: Readonly<Record<string, number | undefined>>;
  readonly withoutBreakdownBecause?: string;
}

/** A progress report while somebody writes it; figures by their indicators. */
export interface DraftReport {
  readonly periodStartsOn: string;
  readonly periodEndsOn: string;
  readonly narrative: string;
  readonly milestoneIds: readonly string[];
  readonly attachmentIds: readonly string[];
  readonly figures: Readonly<Record<string, DraftFigure>>;
  readonly correctsReportId?: string;
}

/** The report that was returned and has to be corrected, or an empty one from where the last accepted one ends. */
export function draftReportOf({ plan }: RequestView, { progressReports }: DeliveryView): DraftReport {
  const returned = returnedOf(progressReports);
  if (returned !== undefined) return asDraft(returned);
  const told = progressReports
    .filter(({ standing }) => standing === 'accepted')
    .map(({ periodEndsOn }) => periodEndsOn)
    .sort()
    .at(-1);
  const today = new Date().toISOString().slice(0, 10);
  return {
    periodStartsOn: told === undefined ? (plan?.startsOn ?? today) : dayAfter(told),
    periodEndsOn: today,
    narrative: '',
    milestoneIds: [],
    attachmentIds: [],
    figures: {},
  };
}

/** The last report, when the State has returned it and nothing was sent since. */
export const returnedOf = (reports: DeliveryView['progressReports']) => {
  const last = reports.at(-1);
  return last?.standing === 'returned' ? last : undefined;
};

function asDraft(report: DeliveryView['progressReports'][number]): DraftReport {
  const { periodStartsOn, periodEndsOn, narrative, milestoneIds = [], attachmentIds = [], reportId } = report;
  const figures = (report.indicatorValues ?? []).map(({ indicatorId, groups = [], ...figure }) => [
    indicatorId,
    {
      ...figure,
      groups: Object.fromEntries(groups.map(({ by, group, value }) => [`${by} ${group}`, value])),
    },
  ]);
  return {
    ...{ periodStartsOn, periodEndsOn, narrative, milestoneIds, attachmentIds },
    figures: Object.fromEntries(figures) as DraftReport['figures'],
    correctsReportId: reportId,
  };
}

/** What is sent: figures that were given, with the groups that were given. */
export function sendableReport({ figures, ...report }: DraftReport): ReportProgressDto {
  const indicatorValues = Object.entries(figures).flatMap(([indicatorId, figure]): IndicatorValue[] => {
    const { value, groups = {}, withoutBreakdownBecause } = figure;
    if (value === undefined) return [];
    const parts = Object.entries(groups).flatMap(([name, part]) => {
      const [by, group] = name.split(' ');
      return part === undefined ? [] : [{ by, group, value: part }];
    }) as NonNullable<IndicatorValue['groups']>;
    return [
      {
        indicatorId,
        value,
        groups: parts,
        ...(withoutBreakdownBecause !== undefined && { withoutBreakdownBecause }),
      },
    ];
  });
  return withoutBlanks({ ...report, indicatorValues }) as ReportProgressDto;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
