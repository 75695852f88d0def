import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answerOf, intake } from '../api/clients.js';
import type { RegisterEntry } from '../api/views.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { ObjectiveNames } from '../parts/objective-names.js';
import { Section } from '../parts/section.js';
import { StatusBadge } from '../parts/status-badge.js';
import { PublicLocalNeeds } from '../request/local-needs.js';
import { NeedCards } from '../request/need-cards.js';
import { useWording } from '../wording/use-wording.js';
import { STAGE_NAMES, stageOf } from './stages.js';

const route = getRouteApi('/register/$requestId');

/** One published request, as everybody may read it. */
export function RegisterEntryPage() {
  const { requestId } = route.useParams();
  const query = useQuery({
    queryKey: ['register', 'entry', requestId],
    queryFn: () => answerOf(intake.GET('/v1/register/{requestId}', { params: { path: { requestId } } })),
  });
  return <Loaded query={query}>{(entry) => <Entry entry={entry} />}</Loaded>;
}

function Entry({ entry }: { readonly entry: RegisterEntry }) {
  const { t, day, countries } = useWording();
  return (
    <Stack>
      <Title order={1} className="said">
        {entry.title}
      </Title>
      <StagesSoFar entry={entry} />
      <Section title={t('request.about')}>
        <Text className="said" style={{ whiteSpace: 'pre-line' }}>
          {entry.summary}
        </Text>
        <Facts
          facts={[
            [t('field.status'), <StatusBadge key="status" status={entry.status} />],
            [t('request.since'), day(entry.since)],
            [t('field.states'), countries(entry.requestingStates)],
            [t('request.submitted'), day(entry.submittedAt)],
            [t('request.cleared'), entry.clearedAt === undefined ? undefined : day(entry.clearedAt)],
            [t('field.objectives'), <ObjectiveNames key="objectives" objectives={entry.objectives} />],
          ]}
        />
      </Section>
      <NeedCards needItems={entry.needItems} />
      <PublicLocalNeeds requestId={entry.requestId} />
    </Stack>
  );
}

/** How far the request has come, as a row of stages. */
function StagesSoFar({ entry }: { readonly entry: RegisterEntry }) {
  const { t } = useWording();
  const here = stageOf(entry.status);
  const shown = here === 'ended' ? STAGE_NAMES : STAGE_NAMES.filter((stage) => stage !== 'ended');
  return (
    <ol className="stages" aria-label={t('request.way')}>
      {shown.map((stage) => (
        <li key={stage} aria-current={stage === here ? 'step' : undefined}>
          <span
            className="status"
            style={
              {
                '--dot': stage === here ? '#2a8a4a' : undefined,
                fontWeight: stage === here ? 700 : 400,
              } as React.CSSProperties
            }
          >
            {t(`stage.${stage}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
