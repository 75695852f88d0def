import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useSentRefunds } from './funding-queries.js';
import { SILENT_AFTER_DAYS, silentRefunds } from './silent-refunds.js';
import { useDonorName } from './use-donor-name.js';

/** Refunds to donors that the bank has not answered for two weeks; nothing when there are none. */
export function SilentRefunds() {
  const { t, money, day, number } = useWording();
  const donorName = useDonorName();
  const query = useSentRefunds();
  const rows = silentRefunds(query.data?.items ?? [], new Date());
  if (rows.length === 0) return <NotLoaded title={t('silentRefund.title')} query={query} />;
  return (
    <Section title={t('silentRefund.title')} className="card card-turn">
      <Text>{t('silentRefund.text', { days: number(SILENT_AFTER_DAYS) })}</Text>
      <DataTable
        caption={t('silentRefund.title')}
        rows={rows}
        keyOf={({ contribution, refund }) => `${contribution.contributionId} ${String(refund.refund)}`}
        columns={[
          {
            head: t('donorRefund.to'),
            cell: ({ contribution }) => <Link to="/fund">{donorName(contribution.donor)}</Link>,
          },
          { head: t('field.amount'), align: 'end', cell: ({ refund }) => money(refund.amount) },
          { head: t('silentRefund.since'), cell: ({ refund }) => day(refund.sentAt ?? '') },
        ]}
      />
    </Section>
  );
}
