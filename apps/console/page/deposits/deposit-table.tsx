import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { ageOf } from './age-of.js';
import { stepsOn } from './steps-on.js';

interface Props {
  readonly caption: string;
  readonly deposits: readonly UnidentifiedDeposit[];
}

/** Deposits with what is left of each, how long nobody has known whose it is, and whom it waits for. */
export function DepositTable({ caption, deposits }: Props) {
  const { t, money, day, number } = useWording();
  return (
    <DataTable
      caption={caption}
      rows={deposits}
      keyOf={({ unidentifiedDepositId }) => unidentifiedDepositId}
      columns={[
        {
          head: t('field.bankReference'),
          cell: ({ unidentifiedDepositId: depositId, bankReference }) => (
            <Link to="/deposits/$depositId" params={{ depositId }}>
              {bankReference}
            </Link>
          ),
        },
        { head: t('deposit.remitter'), cell: ({ remitter }) => remitter },
        { head: t('field.receivedOn'), cell: ({ receivedOn }) => day(receivedOn) },
        {
          head: t('deposit.age'),
          align: 'end',
          cell: (deposit) => {
            const age = ageOf(deposit, new Date());
            return age !== undefined && number(age);
          },
        },
        {
          head: t('field.amount'),
          align: 'end',
          cell: ({ amount, parts }) => (
            <>
              {money(amount)}
              {parts !== undefined && (
                <Text size="sm" c="dimmed">
                  {t('deposit.inParts', { number: number(parts.length) })}
                </Text>
              )}
            </>
          ),
        },
        {
          head: t('deposit.rest'),
          align: 'end',
          cell: (deposit) => ageOf(deposit, new Date()) !== undefined && money(deposit.rest),
        },
        { head: t('field.status'), cell: (deposit) => <Standing deposit={deposit} /> },
      ]}
    />
  );
}

function Standing({ deposit }: { readonly deposit: UnidentifiedDeposit }) {
  const { t } = useWording();
  const person = usePerson();
  const { status, proposal } = deposit;
  return (
    <>
      {t(`depositStatus.${status}`)}
      {status === 'proposed' && proposal !== undefined && (
        <Text size="sm">
          {t(`deposit.proposedTo.${proposal.resolution}`)}
          {': '}
          {t(stepsOn(deposit, person).includes('confirm') ? 'deposit.waitsForYou' : 'deposit.waitsForOther')}
        </Text>
      )}
    </>
  );
}
