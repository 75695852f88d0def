import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Allocation } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useAllocations } from './funding-queries.js';
import { SilentRefunds } from './silent-refunds-list.js';
import { waitsFor } from './waits-for.js';

/** Allocations: those that wait for the person first. */
export function Allocations() {
  const { t } = useWording();
  const person = usePerson();
  const query = useAllocations();
  return (
    <Stack>
      <Title order={1}>{t('navigation.allocations')}</Title>
      {person.roles.includes('finance') && <SilentRefunds />}
      <Loaded query={query}>
        {({ items }) => {
          const mine = items.filter((allocation) => waitsFor(allocation, person));
          const others = items.filter((allocation) => !waitsFor(allocation, person));
          return (
            <>
              <Section title={t('work.yourTurn')} className="card card-turn">
                {mine.length === 0 ? (
                  <Text>{t('work.nothingWaits')}</Text>
                ) : (
                  <List items={mine} title={t('work.yourTurn')} />
                )}
              </Section>
              {others.length > 0 && (
                <Section title={t('work.others')}>
                  <List items={others} title={t('work.others')} />
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
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
