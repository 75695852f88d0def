import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, intake } from '../api/clients.js';
import type { PeerPracticeView, RequestView, SimilarRequestView } from '../api/views.js';
import { useObjectiveName } from '../parts/objective-names.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { LikenessReasons } from './likeness-reasons.js';
import { useWording } from '../wording/use-wording.js';

/** What other States have done or asked for that is like this request, and how much it has in common. */
export function Peers({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { requestId, version } = request;
  const query = useQuery({
    queryKey: ['peers', requestId, version],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/peers', { params: { path: { requestId } } })),
    retry: false,
  });
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('peers.title')} query={query} />;
  if (data.practices.length + data.requests.length === 0) return null;
  return (
    <Section title={t('peers.title')}>
      <Text>{t('peers.text')}</Text>
      <PeerList title={t('practices.title')} peers={data.practices} keyOf={({ practiceId }) => practiceId}>
        {(practice) => <Practice practice={practice} />}
      </PeerList>
      <PeerList title={t('peers.requests')} peers={data.requests} keyOf={(peer) => peer.requestId}>
        {(peer) => <PeerRequest peer={peer} />}
      </PeerList>
    </Section>
  );
}

interface ListProps<T> {
  readonly title: string;
  readonly peers: readonly T[];
  readonly keyOf: (peer: T) => string;
  readonly children: (peer: T) => ReactNode;
}

function PeerList<T>({ title, peers, keyOf, children }: ListProps<T>) {
  if (peers.length === 0) return null;
  return (
    <>
      <Title order={3} size="h5">
        {title}
      </Title>
      <ul className="card-list">
        {peers.map((peer) => (
          <li key={keyOf(peer)}>{children(peer)}</li>
        ))}
      </ul>
    </>
  );
}

function Practice({ practice }: { readonly practice: PeerPracticeView }) {
  const { t, number, countries, list } = useWording();
  const objective = useObjectiveName();
  const common = ({ criterion, common: found }: PeerPracticeView['reasons'][number]): string => {
    if (criterion === 'countries') return countries(found);
    return list(criterion === 'objectives' ? found.map((each) => objective(Number(each))) : found);
  };
  return (
    <details>
      <summary>
        {practice.name} · {t('similar.score', { score: number(practice.score) })}
      </summary>
      <Text size="sm">{practice.summary}</Text>
      <ul>
        {practice.reasons
          .filter(({ common: found }) => found.length > 0)
          .map((reason) => (
            <li key={reason.criterion}>
              {t(`peers.criterion.${reason.criterion}`)}: {common(reason)}
            </li>
          ))}
      </ul>
    </details>
  );
}

function PeerRequest({ peer }: { readonly peer: SimilarRequestView }) {
  const { t, number, countries } = useWording();
  return (
    <details>
      <summary>
        {peer.title} · {t('similar.score', { score: number(peer.score) })}
      </summary>
      <Text size="sm" c="dimmed">
        {countries(peer.requestingStates)} · {t(`status.${peer.status}`)}
      </Text>
      <LikenessReasons reasons={peer.reasons} />
      <Link to="/register/$requestId" params={{ requestId: peer.requestId }}>
        {t('peers.open')}
      </Link>
    </details>
  );
}
