import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, matching } from '../api/clients.js';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** Providers whose checks are not valid or soon will not be, and what they have promised. */
export function ProviderWatch() {
  const { t, day } = useWording();
  const query = useQuery({
    queryKey: ['provider-watch'],
    queryFn: () => answerOf(matching.GET('/v1/provider-watch')),
    retry: false,
  });
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('checks.watch')} query={query} />;
  if (data.items.length === 0) return null;
  return (
    <Section title={t('checks.watch')}>
      <Text size="sm">{t('checks.watchText')}</Text>
      <DataTable
        caption={t('checks.watch')}
        rows={data.items}
        keyOf={({ providerId }) => providerId}
        columns={[
          { head: t('field.name'), cell: ({ name }) => name },
          {
            head: t('checks.title'),
            cell: ({ concern, clearUntil }) =>
              t(`checks.concern.${concern}`, { until: clearUntil === undefined ? '' : day(clearUntil) }),
          },
          {
            head: t('checks.promises'),
            cell: ({ promises }) =>
              promises.map(({ invitationId, requestId, requestTitle, status }) => (
                <div key={invitationId}>
                  <Link to="/requests/$requestId" params={{ requestId }}>
                    {requestTitle}
                  </Link>{' '}
                  ({t(`invitationStatus.${status}`)})
                </div>
              )),
          },
        ]}
      />
    </Section>
  );
}
