import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Contribution, Fund } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { Paged } from '../parts/paged.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { ContributionForm } from './contribution-form.js';
import { useDonorName } from './use-donor-name.js';
import { useContributions } from './funding-queries.js';
import { DepositForm } from './deposit-form.js';

/** Who gives how much, what has arrived, and the forms to record either. */
export function Contributions({ fund }: { readonly fund: Fund }) {
  const { t, money } = useWording();
  const { roles } = usePerson();
  const contributions = useContributions(fund.fundId);
  const donorName = useDonorName();
  const [isAdding, setAdding] = useState(false);
  const [depositing, setDepositing] = useState<Contribution>();
  const isFinance = roles.includes('finance');
  return (
    <Section title={t('contribution.title')}>
      {isFinance && !isAdding && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('contribution.add')}
        </Button>
      )}
      {isAdding && (
        <ContributionForm
          fund={fund}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      {depositing !== undefined && (
        <DepositForm
          contribution={depositing}
          onClose={() => {
            setDepositing(undefined);
          }}
        />
      )}
      <Paged pages={contributions}>
        {(items) => (
          <DataTable
            caption={t('contribution.title')}
            rows={items}
            keyOf={({ contributionId }) => contributionId}
            columns={[
              { head: t('field.donor'), cell: ({ donor }) => donorName(donor) },
              { head: t('field.status'), cell: ({ status }) => t(`contributionStatus.${status}`) },
              { head: t('field.amount'), align: 'end', cell: ({ amount }) => money(amount) },
              {
                head: t('contribution.receivable'),
                align: 'end',
                cell: ({ receivable }) => money(receivable),
              },
              {
                head: t('contribution.deposits'),
                cell: (contribution) =>
                  isFinance && contribution.status === 'committed' ? (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('contribution.depositNamed', { donor: contribution.donor })}
                      onClick={() => {
                        setDepositing(contribution);
                      }}
                    >
                      {t('contribution.deposit')}
                    </Button>
                  ) : (
                    contribution.deposits.length
                  ),
              },
            ]}
          />
        )}
      </Paged>
    </Section>
  );
}
