import { Group } from '@mantine/core';
import type { MembershipView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { MembershipStep } from './membership-step.js';

/** What a provider is asked to belong to, to be accepted or declined, and what it may leave. */
export function OwnMemberships({ items }: { readonly items: readonly MembershipView[] }) {
  const { t, day } = useWording();
  return (
    <DataTable
      caption={t('consortium.title')}
      rows={items}
      keyOf={({ consortiumId }) => consortiumId}
      columns={[
        { head: t('consortium.name'), cell: ({ consortiumName }) => consortiumName },
        { head: t('field.status'), cell: ({ status }) => t(`consortium.status.${status}`) },
        { head: t('consortium.since'), cell: ({ since }) => (since === undefined ? '' : day(since)) },
        {
          head: t('catalogue.change'),
          cell: (membership) => (
            <Group gap="xs" wrap="nowrap">
              {membership.status === 'invited' && (
                <>
                  <MembershipStep membership={membership} step="accept" of={membership.consortiumName} />
                  <MembershipStep membership={membership} step="decline" of={membership.consortiumName} />
                </>
              )}
              {membership.status === 'accepted' && (
                <MembershipStep membership={membership} step="leave" of={membership.consortiumName} />
              )}
            </Group>
          ),
        },
      ]}
    />
  );
}
