import { Button, Text } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, intake } from '../api/clients.js';
import type { LocalNeedsView, LocalNeedView, RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { ReasonDialog } from './reason-dialog.js';

/** Each sentence of a local authority and what has become of it, as everybody may read it. */
export function PublicLocalNeeds({ requestId }: { readonly requestId: string }) {
  const query = useQuery({
    queryKey: ['public-local-needs', requestId],
    queryFn: () =>
      answerOf(intake.GET('/v1/register/{requestId}/local-needs', { params: { path: { requestId } } })),
    retry: false,
  });
  return <LocalNeedTable query={query} />;
}

/** The same for those who work on the request; the focal point may say that a sentence is not taken up. */
export function LocalNeeds({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { requestId } = request;
  const [dropping, setDropping] = useState<string>();
  const query = useQuery({
    queryKey: ['local-needs', requestId],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/local-needs', { params: { path: { requestId } } })),
    retry: false,
  });
  const mayDrop = request.allowedActions.includes('drop-local-need');
  return (
    <>
      <LocalNeedTable query={query} {...(mayDrop && { onDrop: setDropping })} />
      {dropping !== undefined && (
        <ReasonDialog
          title={t('localNeed.drop')}
          explanation={t('localNeed.dropText')}
          path={`/v1/requests/${requestId}/local-needs/${dropping}/drop`}
          request={request}
          onClose={() => {
            setDropping(undefined);
          }}
        />
      )}
    </>
  );
}

interface Props {
  readonly query: UseQueryResult<LocalNeedsView>;
  readonly onDrop?: (localNeedId: string) => void;
}

function LocalNeedTable({ query, onDrop }: Props) {
  const { t } = useWording();
  if (query.data === undefined) return <NotLoaded title={t('localNeed.title')} query={query} />;
  const needs = query.data.items;
  if (needs.length === 0) return null;
  return (
    <Section title={t('localNeed.title')}>
      <DataTable
        caption={t('localNeed.title')}
        rows={needs}
        keyOf={({ localNeedId }) => localNeedId}
        columns={[
          { head: t('field.localAuthor'), cell: ({ localAuthor }) => localAuthor },
          { head: t('localNeed.sentence'), cell: ({ sentence }) => sentence },
          { head: t('localNeed.fate'), cell: (need) => <Fate need={need} onDrop={onDrop} /> },
        ]}
      />
    </Section>
  );
}

function Fate({ need, onDrop }: { readonly need: LocalNeedView; readonly onDrop: Props['onDrop'] }) {
  const { t } = useWording();
  const { localNeedId, fate, because, becauseCode } = need;
  return (
    <>
      {t(`fate.${fate}`)}
      {because !== undefined && (
        <Text size="sm">
          {becauseCode === undefined ? because : t(`notMetBecause.${becauseCode}`, { defaultValue: because })}
        </Text>
      )}
      {onDrop !== undefined && fate !== 'dropped' && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            onDrop(localNeedId);
          }}
        >
          {t('localNeed.drop')}
        </Button>
      )}
    </>
  );
}
