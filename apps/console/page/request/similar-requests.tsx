import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import type { RequestView, SimilarRequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Loaded } from '../parts/loaded.js';
import { ObjectiveNames } from '../parts/objective-names.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { DataTable } from '../parts/data-table.js';
import { LikenessReasons } from './likeness-reasons.js';
import { useWording } from '../wording/use-wording.js';
import { useRequest } from './request-queries.js';

const WHEN = ['submitted', 'triage', 'info-requested'];

/** For the desk: open requests that may ask for the same, each beside this one. */
export function SimilarRequests({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const { requestId, status } = request;
  const isForThem = WHEN.includes(status) && roles.some((role) => role === 'desk' || role === 'desk-head');
  const query = useQuery({
    queryKey: ['similar', requestId],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/similar', { params: { path: { requestId } } })),
    enabled: isForThem,
  });
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('similar.title')} query={query} />;
  const shown = data.items.filter(({ score }) => score >= data.shownFrom);
  return (
    <Section title={t('similar.title')}>
      {shown.length === 0 && <Text>{t('similar.none')}</Text>}
      {shown.map((similar) => (
        <Likeness key={similar.requestId} request={request} similar={similar} />
      ))}
    </Section>
  );
}

interface Props {
  readonly request: RequestView;
  readonly similar: SimilarRequestView;
}

function Likeness({ request, similar }: Props) {
  const { t, number } = useWording();
  const other = useRequest(similar.requestId);
  return (
    <details open>
      <summary>
        {similar.title} · {t('similar.score', { score: number(similar.score) })}
      </summary>
      <LikenessReasons reasons={similar.reasons} />
      <Loaded query={other}>{(found) => <BesideEachOther one={request} other={found} />}</Loaded>
      <Group gap="xs">
        <Text size="sm">{t('field.intoRequestId')}:</Text> <code>{similar.requestId}</code>
      </Group>
    </details>
  );
}

function BesideEachOther({ one, other }: { readonly one: RequestView; readonly other: RequestView }) {
  const { t, countries, number } = useWording();
  const rows = [
    { head: t('field.title'), cell: ({ content }: RequestView) => content.title },
    { head: t('field.states'), cell: ({ content }: RequestView) => countries(content.requestingStates) },
    { head: t('field.status'), cell: ({ status }: RequestView) => t(`status.${status}`) },
    { head: t('field.summary'), cell: ({ content }: RequestView) => content.summary },
    {
      head: t('field.objectives'),
      cell: ({ content }: RequestView) => (
        <ObjectiveNames
          objectives={[...new Set(content.needItems.flatMap((need) => need.objectives ?? []))]}
        />
      ),
    },
    { head: t('request.needs'), cell: ({ content }: RequestView) => number(content.needItems.length) },
  ];
  return (
    <DataTable
      caption={t('similar.compare')}
      rows={rows}
      keyOf={({ head }) => head}
      columns={[
        { head: t('conflict.field'), cell: ({ head }) => head },
        { head: t('similar.this'), cell: ({ cell }) => cell(one) },
        { head: t('similar.other'), cell: ({ cell }) => cell(other) },
      ]}
    />
  );
}
