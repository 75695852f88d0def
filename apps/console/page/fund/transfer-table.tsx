import { Text } from '@mantine/core';
import type { Transfer } from '../api/funding-views.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { useAccountName } from './use-account-name.js';

interface Props {
  readonly caption: string;
  readonly transfers: readonly Transfer[];
}

/** Entries of the ledger, each with its lines, the event that it was made for, and its place in the chain. */
export function TransferTable({ caption, transfers }: Props) {
  const { t, money, number, day } = useWording();
  const accountName = useAccountName();
  return (
    <DataTable
      caption={caption}
      rows={transfers}
      keyOf={({ reference }) => reference}
      columns={[
        { head: t('ledger.number'), align: 'end', cell: ({ seq }) => number(seq) },
        { head: t('ledger.bookedOn'), cell: ({ bookedOn }) => day(bookedOn) },
        { head: t('ledger.kind'), cell: ({ kind }) => t(`transferKind.${kind}`) },
        {
          head: t('ledger.lines'),
          cell: ({ lines }) =>
            lines.map(({ name, side, amount, part }) => (
              <div key={`${name} ${part ?? ''} ${side}`}>
                {t(`side.${side}`)} {accountName(name)} {money(amount)}
              </div>
            )),
        },
        {
          head: t('ledger.grounds'),
          cell: ({ event }) => (
            <Text size="sm">
              <code>{event.type}</code> <code>{event.id}</code>
            </Text>
          ),
        },
        { head: t('ledger.hash'), cell: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}…</code> },
      ]}
    />
  );
}
