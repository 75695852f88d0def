import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import { DataTable } from '../parts/data-table.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly requestId: string;
  /** The public sees what the State agreed to publish. */
  readonly isPublic?: true;
}

/** Each sentence of a local authority and what has become of it. */
export function LocalNeeds({ requestId, isPublic }: Props) {
  const { t } = useWording();
  const params = { path: { requestId } };
  const { data } = useQuery({
    queryKey: ['local-needs', requestId, isPublic],
    queryFn: () =>
      isPublic
        ? answerOf(intake.GET('/v1/register/{requestId}/local-needs', { params }))
        : answerOf(intake.GET('/v1/requests/{requestId}/local-needs', { params })),
    retry: false,
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t('localNeed.title')}>
      <DataTable
        caption={t('localNeed.title')}
        rows={data.items}
        keyOf={({ localNeedId }) => localNeedId}
        columns={[
          { head: t('field.localAuthor'), cell: ({ localAuthor }) => localAuthor },
          { head: t('localNeed.sentence'), cell: ({ sentence }) => sentence },
          {
            head: t('localNeed.fate'),
            cell: ({ fate, because }) => (
              <>
                {t(`fate.${fate}`)}
                {because !== undefined && <Text size="sm">{because}</Text>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
