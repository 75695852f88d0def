import type { MembershipView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { MembershipStep } from './membership-step.js';

/** Whom a consortium has named, and who has answered what. */
export function MembersTable({ items }: { readonly items: readonly MembershipView[] }) {
  const { t, day } = useWording();
  const nameOf = ({ memberId, memberName = memberId }: MembershipView) => memberName;
  return (
    <DataTable
      caption={t('consortium.members')}
      rows={items}
      keyOf={({ memberId }) => memberId}
      columns={[
        { head: t('consortium.member'), cell: nameOf },
        { head: t('field.status'), cell: ({ status }) => t(`consortium.status.${status}`) },
        { head: t('consortium.since'), cell: ({ since }) => (since === undefined ? '' : day(since)) },
        { head: t('field.reason'), cell: ({ reason = '' }) => reason },
        {
          head: t('catalogue.change'),
          cell: (membership) =>
            membership.status === 'invited' && (
              <MembershipStep membership={membership} step="withdraw" of={nameOf(membership)} />
            ),
        },
      ]}
    />
  );
}
