import { Button, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, matching } from '../api/clients.js';
import type { OfferView } from '../api/views.js';
import { providerOf, usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { Consortia } from '../consortia/consortia.js';
import { Gifts } from '../gifts/gifts.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { OfferFiles } from './offer-files.js';
import { OfferForm } from './offer-form.js';
import { OfferOfPractice } from './offer-of-practice.js';
import { WithdrawOffer } from './withdraw-offer.js';

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
        {() => <Offers offers={(query.data?.pages ?? []).flatMap(({ items }) => items)} />}
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

function Offers({ offers }: { readonly offers: readonly OfferView[] }) {
  const { t, day, number, list, countries } = useWording();
  const providerName = useProviderName();
  const where = ({ geography }: OfferView['terms']) =>
    geography.global
      ? t('catalogue.global')
      : [countries(geography.countries), list(geography.regionalBodies)].filter(Boolean).join(', ');
  return (
    <DataTable
      caption={t('navigation.offers')}
      rows={offers}
      keyOf={({ offerId }) => offerId}
      columns={[
        { head: t('field.title'), cell: ({ terms }) => terms.title },
        { head: t('field.provider'), cell: ({ providerId }) => providerName(providerId) },
        { head: t('field.kind'), cell: ({ terms }) => t(`kind.${terms.kind}`) },
        { head: t('field.where'), cell: ({ terms }) => where(terms) },
        { head: t('field.period'), cell: ({ terms }) => `${day(terms.startsOn)} – ${day(terms.endsOn)}` },
        {
          head: t('catalogue.left'),
          align: 'end',
          cell: ({ left, terms }) =>
            t('catalogue.leftOf', { left: number(left.total), total: number(terms.capacity.total) }),
        },
        { head: t('field.status'), cell: ({ status }) => t(`offerStatus.${status}`) },
        { head: t('catalogue.change'), cell: (offer) => <WithdrawOffer offer={offer} /> },
      ]}
    />
  );
}
