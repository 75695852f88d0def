import { Text } from '@mantine/core';
import type { DeliveryView } from '../api/views.js';
import { Bar } from '../parts/bar.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { Breakdown } from './breakdown.js';

/** Each indicator from its baseline to its target, and where accepted reports say that it stands. */
export function IndicatorTable({ indicators }: Pick<DeliveryView, 'indicators'>) {
  const { t, number, day, percent } = useWording();
  return (
    <DataTable
      caption={t('plan.indicators')}
      rows={indicators}
      keyOf={({ indicatorId }) => indicatorId}
      columns={[
        { head: t('field.indicator'), cell: ({ title }) => title },
        { head: t('field.baseline'), cell: ({ baseline }) => baseline },
        { head: t('field.target'), cell: ({ target }) => target },
        {
          head: t('delivery.now'),
          cell: ({ actual, percentDone }) =>
            actual === undefined ? (
              t('delivery.notReported')
            ) : (
              <>
                {number(actual.value)}
                <Text size="xs" c="dimmed">
                  {day(actual.asOfOn)}
                </Text>
                {percentDone !== undefined && (
                  <>
                    <Text size="xs">{t('delivery.done', { share: percent(percentDone / 100) })}</Text>
                    <Bar share={percentDone / 100} />
                  </>
                )}
                <Breakdown groups={actual.groups} because={actual.withoutBreakdownBecause} />
              </>
            ),
        },
      ]}
    />
  );
}
