import { Button, Group } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { GiftSubscriptionView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';
import { useGiftWords } from './use-gift-words.js';

/** What the provider could give, to be paused, taken up again or ended. */
export function GiftSubscriptions({ items }: { readonly items: readonly GiftSubscriptionView[] }) {
  const { t, list, number, countries, day } = useWording();
  const words = useGiftWords();
  const where = ({ geography }: GiftSubscriptionView['terms']) =>
    geography.global
      ? t('catalogue.global')
      : [countries(geography.countries), list([...geography.m49Regions, ...geography.regionalBodies])]
          .filter(Boolean)
          .join(', ');
  return (
    <DataTable
      caption={t('gift.yours')}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        { head: t('gift.what'), cell: ({ terms }) => words(terms) },
        {
          head: t('field.objectives'),
          cell: ({ terms }) => list(terms.objectives.map((one) => number(one))),
        },
        { head: t('field.where'), cell: ({ terms }) => where(terms) },
        { head: t('gift.since'), cell: ({ madeAt }) => day(madeAt) },
        { head: t('field.status'), cell: ({ status }) => t(`giftStatus.${status}`) },
        { head: t('catalogue.change'), cell: (subscription) => <GiftActions subscription={subscription} /> },
      ]}
    />
  );
}

function GiftActions({ subscription }: { readonly subscription: GiftSubscriptionView }) {
  const { t } = useWording();
  const words = useGiftWords();
  const change = useChange();
  const { id, version, status, terms } = subscription;
  if (status === 'ended') return null;
  const actions = [status === 'active' ? 'pause' : 'resume', 'end'] as const;
  return (
    <>
      <ProblemAlert error={change.error} />
      <Group gap="xs" wrap="nowrap">
        {actions.map((action) => (
          <Button
            key={action}
            variant="default"
            size="xs"
            aria-label={`${t(`gift.${action}`)}: ${words(terms)}`}
            loading={change.isPending && change.variables.path.endsWith(action)}
            onClick={() => {
              change.mutate({
                service: 'matching',
                path: `/v1/gift-subscriptions/${id}/${action}`,
                version,
                body: {},
              });
            }}
          >
            {t(`gift.${action}`)}
          </Button>
        ))}
      </Group>
    </>
  );
}
