import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange, type Intent } from '../api/use-change.js';
import type { WebhookView } from '../api/views.js';
import { DOT, DottedLabel } from '../parts/dotted-label.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';
import { Secret } from './secret.js';
import { useWebhook } from './use-webhook.js';
import { WebhookDeliveries } from './webhook-deliveries.js';

/** A webhook, what can be done with it, and what was sent to it. */
export function WebhookCard({ webhookId }: { readonly webhookId: string }) {
  const query = useWebhook(webhookId);
  return (
    <Loaded query={query}>{({ webhook, version }) => <Kept webhook={webhook} version={version} />}</Loaded>
  );
}

function Kept({ webhook, version }: { readonly webhook: WebhookView; readonly version: number }) {
  const { t, list } = useWording();
  const [secret, setSecret] = useState<string>();
  const change = useChange<WebhookView | undefined>((answer) => {
    if (answer?.secret !== undefined) setSecret(answer.secret);
  });
  const { webhookId, url, kinds, isActive } = webhook;
  const path = `/v1/webhooks/${webhookId}`;
  const actions: readonly [
    name: 'test' | 'pause' | 'resume' | 'rotate' | 'remove',
    intent: Omit<Intent, 'service'>,
  ][] = [
    ['test', { path: `${path}/test` }],
    [
      isActive ? 'pause' : 'resume',
      { method: 'PUT', path, version, body: { url, kinds, isActive: !isActive } },
    ],
    ['rotate', { path: `${path}/rotate-secret`, version }],
    ['remove', { method: 'DELETE', path, version }],
  ];
  return (
    <Stack gap="xs">
      <Text fw={600} dir="ltr" className="said">
        {url}
      </Text>
      <Text size="sm">
        <DottedLabel dot={isActive ? DOT.good : undefined}>
          {t(isActive ? 'webhooks.active' : 'webhooks.paused')}
        </DottedLabel>{' '}
        {kinds.includes('*') ? t('webhooks.all') : list(kinds)}
      </Text>
      <Group gap="xs">
        {actions.map(([name, intent]) => (
          <Button
            key={name}
            size="xs"
            variant="default"
            aria-label={`${t(`webhooks.${name}`)}: ${url}`}
            disabled={change.isPending}
            onClick={() => {
              change.mutate({ service: 'intake', ...intent });
            }}
          >
            {t(`webhooks.${name}`)}
          </Button>
        ))}
      </Group>
      <ProblemAlert error={change.error} />
      <Secret secret={secret} />
      <WebhookDeliveries webhookId={webhookId} />
    </Stack>
  );
}
