import { Text } from '@mantine/core';
import type { InvitationView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

/** Questions between State and provider, with their answers. */
export function Clarifications({ invitation }: { readonly invitation: InvitationView }) {
  const { t } = useWording();
  if (invitation.clarifications.length === 0) return null;
  return (
    <ul className="card-list" aria-label={t('offers.clarifications')}>
      {invitation.clarifications.map(({ clarificationId, question, answer, askedBy }) => (
        <li key={clarificationId}>
          <Text size="sm" fw={600}>
            {t(`askedBy.${askedBy}`)}: {question}
          </Text>
          <Text size="sm">{answer ?? t('request.unanswered')}</Text>
        </li>
      ))}
    </ul>
  );
}
