import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { GiftCompletionView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

/** The plans that a gift would complete with what they lack; those that have changed since say why they are over. */
export function GiftCompletions({ items }: { readonly items: readonly GiftCompletionView[] }) {
  const { t, day, countries } = useWording();
  if (items.length === 0) return <Text c="dimmed">{t('gift.none')}</Text>;
  return (
    <ul className="card-list" aria-label={t('gift.completes')}>
      {items.map((completion) => (
        <li key={completion.id} className={completion.status === 'open' ? 'card card-turn' : 'card'}>
          <Text>
            <Link to="/register/$requestId" params={{ requestId: completion.requestId }}>
              {completion.requestTitle}
            </Link>{' '}
            · {countries(completion.requestingStates)}
          </Text>
          <Text className="said">{completion.explanation}</Text>
          <Text size="sm" c="dimmed">
            {t('gift.foundOn', { day: day(completion.foundAt) })}
            {completion.closedBecause !== undefined &&
              ` · ${t('gift.over')}: ${t(`giftClosed.${completion.closedBecause}`)}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
