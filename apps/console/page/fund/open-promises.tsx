import { Text } from '@mantine/core';
import type { Ageing } from '../api/funding-views.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { useDonorName } from './use-donor-name.js';

type OpenPromise = Ageing['items'][number];

/** Every promise that is open, oldest first, with the days on which its donor is reminded. */
export function OpenPromises({ items }: { readonly items: readonly OpenPromise[] }) {
  const { t, money, number, day } = useWording();
  const donorName = useDonorName();
  return (
    <DataTable
      caption={t('ageing.each')}
      rows={items}
      keyOf={({ contributionId, kind }) => `${contributionId} ${kind}`}
      columns={[
        {
          head: t('field.donor'),
          cell: ({ donor, isConfidential }) => (
            <>
              {donorName(donor)}
              {isConfidential === true && (
                <Text size="sm" c="dimmed">
                  {t('ageing.confidential')}
                </Text>
              )}
            </>
          ),
        },
        { head: t('ageing.kind'), cell: ({ kind }) => t(`ageing.${kind}`) },
        { head: t('ageing.since'), cell: ({ agesFromOn }) => day(agesFromOn) },
        { head: t('ageing.days'), align: 'end', cell: ({ ageDays }) => number(ageDays) },
        {
          head: t('ageing.open'),
          align: 'end',
          cell: ({ open, openAsSigned }) => (
            <>
              {money(open)}
              {openAsSigned !== undefined && <Text size="sm">{money(openAsSigned)}</Text>}
            </>
          ),
        },
        {
          head: t('ageing.reminders'),
          cell: ({ reminders }) =>
            reminders.map(({ days, dueOn, remindedOn }) => (
              <div key={days}>
                {remindedOn === undefined ? day(dueOn) : t('ageing.reminded', { due: day(remindedOn) })}
              </div>
            )),
        },
      ]}
    />
  );
}
