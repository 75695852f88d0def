import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { Section } from '../parts/section.js';
import { useQueueNews } from '../partner/queue-queries.js';
import { useWording } from '../wording/use-wording.js';
import { GiftCompletions } from './gift-completions.js';
import { GiftForm } from './gift-form.js';
import { useGiftCompletions, useGiftSubscriptions } from './gift-queries.js';
import { GiftSubscriptions } from './gift-subscriptions.js';

/** A provider says what it could give, and is told whose plan that would complete. */
export function Gifts() {
  const { t } = useWording();
  const [isAdding, setAdding] = useState(false);
  const subscriptions = useGiftSubscriptions();
  const completions = useGiftCompletions(useQueueNews());
  return (
    <Stack id="gifts">
      <Section title={t('gift.title')} className="">
        <Text>{t('gift.text')}</Text>
        {isAdding ? (
          <GiftForm
            onClose={() => {
              setAdding(false);
            }}
          />
        ) : (
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('gift.add')}
          </Button>
        )}
        <Loaded query={subscriptions as never}>
          {() => (
            <GiftSubscriptions items={(subscriptions.data?.pages ?? []).flatMap(({ items }) => items)} />
          )}
        </Loaded>
        <MoreButton query={subscriptions} />
      </Section>
      <Section title={t('gift.completes')} className="">
        <Loaded query={completions as never}>
          {() => <GiftCompletions items={(completions.data?.pages ?? []).flatMap(({ items }) => items)} />}
        </Loaded>
        <MoreButton query={completions} />
      </Section>
    </Stack>
  );
}
