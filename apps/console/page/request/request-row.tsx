import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RequestSummary } from '../api/views.js';
import { StatusBadge } from '../parts/status-badge.js';
import { useWording } from '../wording/use-wording.js';
import { Due } from './due.js';

interface Props {
  readonly request: RequestSummary;
  readonly isTurn?: boolean;
}

/** A request in a list: what it is, where it stands and whose turn it is. */
export function RequestRow({ request, isTurn = false }: Props) {
  const { t, countries } = useWording();
  return (
    <li className={isTurn ? 'card card-turn row-card' : 'card row-card'}>
      <div>
        <Title order={3} size="h5" className="said">
          <Link to="/requests/$requestId" params={{ requestId: request.requestId }}>
            {request.title ?? t('request.untitled')}
          </Link>
        </Title>
        <Text size="sm">{countries(request.requestingStates)}</Text>
      </div>
      <div className="row-side">
        <StatusBadge status={request.status} />
        <Text size="sm" c="dimmed">
          {t('request.turn', { who: t(`holder.${request.ballWith as 'desk'}`) })}
          {request.dueAt !== undefined && ' · '}
          <Due dueAt={request.dueAt} />
        </Text>
      </div>
    </li>
  );
}
