import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, intake } from '../api/clients.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { MoreButton } from '../parts/more-button.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** The e-mails to somebody, newest first, and how sending them went. */
export function Letters() {
  const { t, instant } = useWording();
  const { roles } = usePerson();
  const isOfFund = roles.includes('committee') || roles.includes('finance');
  const query = useInfiniteQuery({
    queryKey: ['notifications'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(intake.GET('/v1/me/notifications', { params: { query: { cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return (
    <Section title={t('notifications.letters')}>
      <DataTable
        caption={t('notifications.letters')}
        rows={(query.data?.pages ?? []).flatMap(({ items }) => items)}
        keyOf={({ notificationId }) => notificationId}
        columns={[
          {
            head: t('notifications.subject'),
            cell: ({ requestId, subject }) =>
              isOfFund ? (
                <Link to="/allocations">{subject}</Link>
              ) : (
                <Link to="/requests/$requestId" params={{ requestId }}>
                  {subject}
                </Link>
              ),
          },
          { head: t('notifications.at'), cell: ({ createdAt }) => instant(createdAt) },
          {
            head: t('field.status'),
            cell: ({ status, lastError }) =>
              [t(`notifications.status-${status as 'sent' | 'pending' | 'given-up'}`), lastError]
                .filter(Boolean)
                .join(': '),
          },
        ]}
      />
      <MoreButton query={query} />
    </Section>
  );
}
