import { Text } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Section } from '../parts/section.js';
import { StatusBadge } from '../parts/status-badge.js';
import { useWording } from '../wording/use-wording.js';
import { Due } from './due.js';
import { RequestActions } from './request-actions.js';
import { isTurnOf } from './whose-turn.js';

/** Where a request stands, whose turn it is and until when, and what the person may do. */
export function Turn({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const isTurn = isTurnOf(usePerson(), request);
  return (
    <Section
      title={
        isTurn ? t('request.yourTurn') : t('request.turn', { who: t(`holder.${request.ballWith as 'desk'}`) })
      }
      className={isTurn ? 'card card-turn' : 'card'}
    >
      <Text>
        <StatusBadge status={request.status} /> {t(`statusText.${request.status}`)}
      </Text>
      <Deadline request={request} />
      <Expected request={request} />
      <FirstHelp request={request} />
      <RequestActions request={request} />
    </Section>
  );
}

function Deadline({ request: { dueAt, dueLocally, turn } }: { readonly request: RequestView }) {
  const { t, country, wallClock } = useWording();
  if (dueAt === undefined) return null;
  return (
    <div>
      <Text size="sm">
        {t('request.due')} <Due dueAt={dueAt} />
      </Text>
      {dueLocally.map(({ country: state, timeZone, localTime }) => (
        <Text key={state} size="sm" c="dimmed">
          {t('request.dueLocally', { state: country(state), time: wallClock(localTime), zone: timeZone })}
        </Text>
      ))}
      {turn?.escalatedTo !== undefined && (
        <Text size="sm">{t('request.escalated', { who: t(`holder.${turn.escalatedTo}`) })}</Text>
      )}
    </div>
  );
}

/** When past requests went on from here; nothing where there are too few of them. */
function Expected({ request: { turn } }: { readonly request: RequestView }) {
  const { t, day, number } = useWording();
  const forecast = turn?.forecast;
  if (forecast === undefined) return null;
  const { p50At, p90At, sampleSize } = forecast;
  return (
    <Text size="sm">
      {t('request.forecast', { half: day(p50At), most: day(p90At), sample: number(sampleSize) })}
    </Text>
  );
}

/** By when the hub wants the first help to be there, while it is not. */
function FirstHelp({ request: { turn } }: { readonly request: RequestView }) {
  const { t, day } = useWording();
  if (turn?.firstHelpBy === undefined) return null;
  return <Text size="sm">{t('request.firstHelp', { by: day(turn.firstHelpBy) })}</Text>;
}
