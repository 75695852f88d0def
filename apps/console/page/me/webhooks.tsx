import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import { MoreButton } from '../parts/more-button.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { WebhookCard } from './webhook-card.js';
import { WebhookForm } from './webhook-form.js';

/** Where an organisation's own systems are told of what happens. */
export function Webhooks() {
  const { t } = useWording();
  const query = useInfiniteQuery({
    queryKey: ['webhooks'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(intake.GET('/v1/webhooks', { params: { query: { cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const webhooks = (query.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Stack>
      <Title order={1}>{t('webhooks.title')}</Title>
      <Text>{t('webhooks.text')}</Text>
      <Section title={t('webhooks.yours')}>
        {webhooks.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
        <ul className="card-list">
          {webhooks.map(({ webhookId }) => (
            <li key={webhookId} className="card">
              <WebhookCard webhookId={webhookId} />
            </li>
          ))}
        </ul>
        <MoreButton query={query} />
      </Section>
      <Section title={t('webhooks.make')}>
        <WebhookForm />
      </Section>
    </Stack>
  );
}
