import { Text } from '@mantine/core';
import type { RequestView, ShortlistView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { FitReasons } from '../offers/fit-reasons.js';
import { useProviderName } from './provider-names.js';
import { Refusals } from './refusals.js';
import { useShortlist } from './request-queries.js';

const SEES = ['desk', 'desk-head', 'auditor'];

/** For the desk: which offers fit each need and why, and what kept the others out. */
export function ShortlistOf({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const isForThem = request.shortlistReady && roles.some((role) => SEES.includes(role));
  const query = useShortlist(request.requestId, isForThem);
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('shortlist.title')} query={query} />;
  return (
    <Section title={t('shortlist.title')}>
      {data.items.map((item, index) => (
        <ShortlistItem key={item.needItemId} item={item} number={index + 1} />
      ))}
      <Refusals requestId={request.requestId} />
    </Section>
  );
}

interface ItemProps {
  readonly item: ShortlistView['items'][number];
  readonly number: number;
}

function ShortlistItem({ item, number }: ItemProps) {
  const { t, number: figure } = useWording();
  const providerName = useProviderName();
  const caption = t('request.need', { number: figure(number) });
  return (
    <>
      <Text fw={600}>{caption}</Text>
      <DataTable
        caption={`${t('shortlist.title')}, ${caption}`}
        rows={item.matches}
        keyOf={({ offerId }) => offerId}
        columns={[
          { head: t('field.provider'), cell: ({ providerId }) => providerName(providerId) },
          { head: t('field.fit'), align: 'end', cell: ({ fit }) => figure(Math.round(fit)) },
          { head: t('shortlist.why'), cell: (match) => <FitReasons match={match} /> },
        ]}
      />
    </>
  );
}
