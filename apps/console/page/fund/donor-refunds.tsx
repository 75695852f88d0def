import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Contribution, Fund } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Paged } from '../parts/paged.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { DonorRefundForm } from './donor-refund-form.js';
import { DonorRefundStep, type RefundOf } from './donor-refund-step.js';
import { useEveryContribution, useRefunded } from './funding-queries.js';
import { useDonorName } from './use-donor-name.js';

/** Money that donors get back, who has agreed to it, and what an officer can do about it. */
export function DonorRefunds({ fund }: { readonly fund: Fund }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const refunded = useRefunded(fund.fundId);
  return (
    <Section title={t('donorRefund.title')}>
      <Text>{t('donorRefund.text')}</Text>
      {roles.includes('finance') && <AskForRefund fundId={fund.fundId} />}
      <Paged pages={refunded}>{(items) => <Shown contributions={items} />}</Paged>
    </Section>
  );
}

function AskForRefund({ fundId }: { readonly fundId: string }) {
  const { t } = useWording();
  const [isAsking, setAsking] = useState(false);
  if (isAsking)
    return (
      <Asking
        fundId={fundId}
        onClose={() => {
          setAsking(false);
        }}
      />
    );
  return (
    <Button
      style={{ alignSelf: 'flex-start' }}
      onClick={() => {
        setAsking(true);
      }}
    >
      {t('donorRefund.ask')}
    </Button>
  );
}

function Asking({ fundId, onClose }: { readonly fundId: string; readonly onClose: () => void }) {
  const every = useEveryContribution(fundId);
  return (
    <Loaded query={every}>
      {({ items }) => <DonorRefundForm fundId={fundId} contributions={items} onClose={onClose} />}
    </Loaded>
  );
}

function Shown({ contributions }: { readonly contributions: readonly Contribution[] }) {
  const { t, money, number } = useWording();
  const { roles } = usePerson();
  const donorName = useDonorName();
  const [chosen, setChosen] = useState('');
  const isFinance = roles.includes('finance');
  const rows = contributions.flatMap((contribution) =>
    (contribution.refunds ?? []).map((refund): RefundOf => ({ contribution, refund })),
  );
  const shown = rows.find((row) => keyOf(row) === chosen);
  const named = ({ contribution, refund }: RefundOf) => ({
    number: number(refund.refund),
    donor: donorName(contribution.donor),
  });
  return (
    <>
      <DataTable
        caption={t('donorRefund.title')}
        rows={rows}
        keyOf={keyOf}
        columns={[
          { head: t('donorRefund.to'), cell: ({ contribution }) => donorName(contribution.donor) },
          { head: t('field.status'), cell: ({ refund }) => t(`donorRefundStatus.${refund.status}`) },
          { head: t('field.amount'), align: 'end', cell: ({ refund }) => money(refund.amount) },
          {
            head: t('donorRefund.why'),
            cell: ({ refund }) => `${t(`donorRefundReason.${refund.reason}`)}: ${refund.comment}`,
          },
          { head: t('donorRefund.officers'), cell: ({ refund }) => <Officers refund={refund} /> },
          {
            head: t('donorRefund.step'),
            cell: (row) =>
              isFinance &&
              ['requested', 'approved', 'paid'].includes(row.refund.status) && (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('donorRefund.goOnNamed', named(row))}
                  onClick={() => {
                    setChosen(keyOf(row));
                  }}
                >
                  {t('donorRefund.goOn')}
                </Button>
              ),
          },
        ]}
      />
      {shown !== undefined && (
        <DonorRefundStep
          key={`${chosen} ${shown.refund.status}`}
          {...shown}
          title={t('donorRefund.named', named(shown))}
        />
      )}
    </>
  );
}

const keyOf = ({ contribution, refund }: RefundOf): string =>
  `${contribution.contributionId} ${String(refund.refund)}`;

function Officers({ refund }: Pick<RefundOf, 'refund'>) {
  const { t, day } = useWording();
  const did = [
    ['requestedBy', refund.requestedBy],
    ['approvedBy', refund.approvedBy],
    ['releasedBy', refund.releasedBy],
    ['confirmedBy', refund.confirmedBy],
  ] as const;
  return (
    <>
      {did.map(
        ([what, officer]) =>
          officer !== undefined && <div key={what}>{t(`donorRefund.${what}`, { officer })}</div>,
      )}
      {refund.status === 'approved' && refund.sentAt !== undefined && (
        <div>{t('silentRefund.sent', { day: day(refund.sentAt) })}</div>
      )}
      {refund.failure !== undefined && <div>{refund.failure}</div>}
    </>
  );
}
