import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type { EditedOffersView, OfferView } from '../api/views.js';
import { providerOf, usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { EditedOffers } from './edited-offers.js';
import { EditOffers } from './edit-offers.js';
import { WithdrawOffer } from './withdraw-offer.js';

/** Offers with what is left of them; a coordinator selects its own to change several at once. */
export function OffersTable({ offers }: { readonly offers: readonly OfferView[] }) {
  const { t, day, number, list, countries } = useWording();
  const providerName = useProviderName();
  const person = usePerson();
  const mine = person.roles.includes('coordinator') ? providerOf(person) : undefined;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<EditedOffersView>();
  const isMine = ({ status, providerId }: OfferView) => status === 'open' && providerId === mine;
  const chosen = offers.filter((offer) => isMine(offer) && selected.has(offer.offerId));
  const select = (offerIds: readonly string[]) => {
    setSelected(new Set(offerIds));
    setOutcome(undefined);
  };
  const toggle = (offerId: string) => {
    select(selected.has(offerId) ? [...selected].filter((one) => one !== offerId) : [...selected, offerId]);
  };
  const where = ({ geography }: OfferView['terms']) =>
    geography.global
      ? t('catalogue.global')
      : [countries(geography.countries), list(geography.regionalBodies)].filter(Boolean).join(', ');
  const toSelect = {
    head: t('offersEdit.select'),
    cell: (offer: OfferView) =>
      isMine(offer) && (
        <Checkbox
          aria-label={t('coordinator.select', { title: offer.terms.title })}
          checked={selected.has(offer.offerId)}
          onChange={() => {
            toggle(offer.offerId);
          }}
        />
      ),
  };
  return (
    <Stack>
      {outcome !== undefined && (
        <EditedOffers
          outcome={outcome}
          titleOf={(id) => offers.find(({ offerId }) => offerId === id)?.terms.title}
        />
      )}
      {chosen.length > 0 && (
        <EditOffers
          offers={chosen}
          onClear={() => {
            select([]);
          }}
          onDone={(edited) => {
            // Those that were refused stay selected, so that they can be mended.
            const refused = edited.items.filter((item) => item.outcome === 'refused');
            select(refused.map(({ offerId }) => offerId));
            setOutcome(edited);
          }}
        />
      )}
      <DataTable
        caption={t('navigation.offers')}
        rows={offers}
        keyOf={({ offerId }) => offerId}
        columns={[
          { head: t('field.title'), cell: ({ terms }) => terms.title },
          ...(offers.some(isMine) ? [toSelect] : []),
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
    </Stack>
  );
}
