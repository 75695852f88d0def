import { Group, Text } from '@mantine/core';
import type { DeliveryView, ProgressReportView } from '../api/views.js';
import { DOT, DottedLabel } from '../parts/dotted-label.js';
import { useWording } from '../wording/use-wording.js';
import { Breakdown } from './breakdown.js';

interface Props {
  readonly reports: readonly ProgressReportView[];
  readonly delivery: DeliveryView;
}

/** What the lead implementer has reported and the State has said to it, latest first. */
export function ProgressReports({ reports, delivery }: Props) {
  const { t } = useWording();
  if (reports.length === 0) return <Text c="dimmed">{t('delivery.noReports')}</Text>;
  return (
    <ol className="card-list" reversed aria-label={t('delivery.reports')}>
      {reports.toReversed().map((report) => (
        <li key={report.reportId} className="card">
          <Report report={report} delivery={delivery} />
        </li>
      ))}
    </ol>
  );
}

function Report({
  report,
  delivery,
}: {
  readonly report: ProgressReportView;
  readonly delivery: DeliveryView;
}) {
  const { t, day, list } = useWording();
  const { standing, narrative, comment, milestoneIds = [], indicatorValues = [] } = report;
  const reached = delivery.milestones.filter(({ milestoneId }) => milestoneIds.includes(milestoneId));
  return (
    <>
      <Group justify="space-between">
        <Text fw={600}>
          {day(report.periodStartsOn)} – {day(report.periodEndsOn)}
        </Text>
        <DottedLabel dot={standing === 'accepted' ? DOT.good : undefined}>
          {t(`reportStanding.${standing}`)}
        </DottedLabel>
      </Group>
      <Text className="said">{narrative}</Text>
      {reached.length > 0 && (
        <Text size="sm">
          {t('delivery.reached')}: {list(reached.map(({ title }) => title))}
        </Text>
      )}
      {indicatorValues.map((value) => (
        <Value key={value.indicatorId} value={value} delivery={delivery} />
      ))}
      {comment !== undefined && (
        <Text size="sm">
          {t('delivery.comment')}: {comment}
        </Text>
      )}
    </>
  );
}

function Value({
  value: { indicatorId, value, groups, withoutBreakdownBecause },
  delivery,
}: {
  readonly value: NonNullable<ProgressReportView['indicatorValues']>[number];
  readonly delivery: DeliveryView;
}) {
  const { number } = useWording();
  const indicator = delivery.indicators.find((one) => one.indicatorId === indicatorId);
  return (
    <>
      <Text size="sm">
        {indicator?.title ?? indicatorId}: {number(value)}
      </Text>
      <Breakdown groups={groups} because={withoutBreakdownBecause} />
    </>
  );
}
