import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import { useChange } from '../api/use-change.js';
import type { WebhookDeliveryView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';

const NEWS_EVERY_MS = 5_000;

/** What was sent to a webhook, newest first, and how it was answered. */
export function WebhookDeliveries({ webhookId }: { readonly webhookId: string }) {
  const { t, instant } = useWording();
  const send = useChange();
  const query = useQuery({
    queryKey: ['webhook-deliveries', webhookId],
    queryFn: () =>
      answerOf(intake.GET('/v1/webhooks/{webhookId}/deliveries', { params: { path: { webhookId } } })),
    refetchInterval: NEWS_EVERY_MS,
  });
  const title = t('webhooks.deliveries');
  const again = t('webhooks.again');
  return (
    <details>
      <summary>{title}</summary>
      <ProblemAlert error={send.error} />
      <NotLoaded title={title} query={query} />
      <DataTable
        caption={title}
        rows={query.data?.items ?? []}
        keyOf={({ deliveryId }) => deliveryId}
        columns={[
          { head: t('webhooks.kind'), cell: (delivery) => <span dir="ltr">{delivery.kind}</span> },
          { head: t('notifications.at'), cell: ({ createdAt }) => instant(createdAt) },
          { head: t('webhooks.answer'), cell: (delivery) => answerTo(delivery) },
          {
            head: again,
            cell: ({ deliveryId, kind }) => (
              <Button
                size="xs"
                variant="default"
                aria-label={`${again}: ${kind}`}
                onClick={() => {
                  const path = `/v1/webhooks/${webhookId}/deliveries/${deliveryId}/redeliver`;
                  send.mutate({ service: 'intake', path });
                }}
              >
                {again}
              </Button>
            ),
          },
        ]}
      />
    </details>
  );
}

/** The last answer: a status of HTTP, or why there was none. */
function answerTo({ status, attempts }: WebhookDeliveryView): string {
  const last = attempts.at(-1);
  return [status, last?.status === undefined ? last?.error : `HTTP ${String(last.status)}`]
    .filter(Boolean)
    .join(' · ');
}
