import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, matching } from '../api/clients.js';
import type { RefusalsView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { useProviderName } from './provider-names.js';

/** What kept the other offers out, and which of them would fit if something were changed; looked for when asked. */
export function Refusals({ requestId }: { readonly requestId: string }) {
  const { t } = useWording();
  const [isAsked, setAsked] = useState(false);
  const query = useQuery({
    queryKey: ['refusals', requestId],
    queryFn: () =>
      answerOf(matching.GET('/v1/shortlists/{requestId}/refusals', { params: { path: { requestId } } })),
    enabled: isAsked,
  });
  if (!isAsked)
    return (
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('shortlist.whyNot')}
      </Button>
    );
  return (
    <Loaded query={query}>
      {({ needItems }) =>
        needItems.map((need, index) => <OfNeed key={need.needItemId} need={need} number={index + 1} />)
      }
    </Loaded>
  );
}

interface Props {
  readonly need: RefusalsView['needItems'][number];
  readonly number: number;
}

function OfNeed({ need, number }: Props) {
  const { t, number: figure, list } = useWording();
  const providerName = useProviderName();
  return (
    <>
      <Text fw={600}>{t('request.need', { number: figure(number) })}</Text>
      <Text size="sm">
        {need.refused.length === 0 ? t('shortlist.nobodyRefused') : t('shortlist.refused')}{' '}
        {list(need.refused.map(({ reason, offers }) => `${t(`refusal.${reason}`)}: ${figure(offers)}`))}
      </Text>
      <ul>
        {need.nearMisses.map(({ offerId, providerId, reason, change }) => (
          <li key={offerId}>
            {providerName(providerId)}:{' '}
            {change === undefined
              ? t(`refusal.${reason}`)
              : t('shortlist.wouldFit', {
                  what: t(`nearMiss.${change.kind}`),
                  from: change.from,
                  to: change.to,
                })}
          </li>
        ))}
      </ul>
    </>
  );
}
