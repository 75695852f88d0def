import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Allocation } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { WaitingDeposits } from '../deposits/waiting-deposits.js';
import { DataTable } from '../parts/data-table.js';
import { Paged } from '../parts/paged.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useAllocations } from './funding-queries.js';
import { SilentRefunds } from './silent-refunds-list.js';

/** Allocations: those that wait for the person first. */
export function Allocations() {
  const { t } = useWording();
  const person = usePerson();
  const mine = useAllocations('me');
  const others = useAllocations('others');
  return (
    <Stack>
      <Title order={1}>{t('navigation.allocations')}</Title>
      {person.roles.includes('finance') && (
        <>
          <WaitingDeposits />
          <SilentRefunds />
        </>
      )}
      <Section title={t('work.yourTurn')} className="card card-turn">
        <Paged pages={mine}>
          {(items) =>
            items.length === 0 ? (
              <Text>{t('work.nothingWaits')}</Text>
            ) : (
              <List items={items} title={t('work.yourTurn')} />
            )
          }
        </Paged>
      </Section>
      {(others.items.length > 0 || others.query.isError) && (
        <Section title={t('work.others')}>
          <Paged pages={others}>{(items) => <List items={items} title={t('work.others')} />}</Paged>
        </Section>
      )}
    </Stack>
  );
}

function List({ items, title }: { readonly items: readonly Allocation[]; readonly title: string }) {
  const { t, money, countries } = useWording();
  return (
    <DataTable
      caption={title}
      rows={items}
      keyOf={({ allocationId }) => allocationId}
      columns={[
        {
          head: t('field.title'),
          cell: ({ allocationId, title: name }) => (
            <Link to="/allocations/$allocationId" params={{ allocationId }}>
              {name}
            </Link>
          ),
        },
        { head: t('field.states'), cell: ({ requestingStates }) => countries(requestingStates) },
        { head: t('field.status'), cell: ({ status }) => t(`allocationStatus.${status as 'proposed'}`) },
        { head: t('field.amount'), align: 'end', cell: ({ amount }) => money(amount) },
      ]}
    />
  );
}
