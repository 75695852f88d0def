import { Button, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, matching } from '../api/clients.js';
import { providerOf, usePerson } from '../app/use-session.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { Consortia } from '../consortia/consortia.js';
import { Gifts } from '../gifts/gifts.js';
import { useWording } from '../wording/use-wording.js';
import { OfferFiles } from './offer-files.js';
import { OfferForm } from './offer-form.js';
import { OfferOfPractice } from './offer-of-practice.js';
import { OffersTable } from './offers-table.js';

const route = getRouteApi('/people/offers');

/** Offers with what is left of them: a provider's own, or all for the desk. */
export function Catalogue() {
  const { t } = useWording();
  const person = usePerson();
  const providerId = providerOf(person);
  const [isAdding, setAdding] = useState(false);
  const { practice } = route.useSearch();
  const navigate = useNavigate();
  const query = useInfiniteQuery({
    queryKey: ['offers', providerId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(matching.GET('/v1/offers', { params: { query: { cursor, providerId, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return (
    <Stack>
      <Title order={1}>{t('navigation.offers')}</Title>
      <Text>{t('catalogue.text')}</Text>
      {person.roles.includes('coordinator') && !isAdding && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('catalogue.add')}
        </Button>
      )}
      {isAdding && (
        <OfferForm
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      {practice !== undefined && person.roles.includes('coordinator') && (
        <OfferOfPractice
          key={practice}
          practiceId={practice}
          onClose={() => void navigate({ to: '/offers', search: {} })}
        />
      )}
      <Loaded query={query as never}>
        {() => <OffersTable offers={(query.data?.pages ?? []).flatMap(({ items }) => items)} />}
      </Loaded>
      <MoreButton query={query} />
      {person.roles.includes('coordinator') && providerId !== undefined && (
        <OfferFiles providerId={providerId} />
      )}
      {person.roles.includes('coordinator') && <Gifts />}
      {person.roles.includes('coordinator') && <Consortia />}
    </Stack>
  );
}
