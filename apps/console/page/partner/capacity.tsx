import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OfferView } from '../api/views.js';
import { providerOf, usePerson } from '../app/use-session.js';
import { Measure } from '../parts/measure.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { useWording } from '../wording/use-wording.js';
import { useOpenOffers } from './queue-queries.js';

const SHOWN = 3;

/** What is left of each open offer, the scarcest first. */
export function Capacity() {
  const { t, number } = useWording();
  const query = useOpenOffers(providerOf(usePerson()) ?? '');
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('navigation.offers')} query={query} />;
  if (data.items.length === 0) return null;
  const scarcest = [...data.items].sort((one, other) => shareLeft(one) - shareLeft(other));
  return (
    <details className="card" open>
      <summary>{t('coordinator.capacity', { number: number(data.items.length) })}</summary>
      <ul className="grid card-list capacity">
        {scarcest.slice(0, SHOWN).map((offer) => (
          <li key={offer.offerId}>
            <Left offer={offer} />
          </li>
        ))}
      </ul>
      {data.items.length > SHOWN && (
        <Text size="sm" mt="xs">
          <Link to="/offers">{t('coordinator.allOffers')}</Link>
        </Text>
      )}
    </details>
  );
}

function Left({ offer }: { readonly offer: OfferView }) {
  const { t, number, money } = useWording();
  const { terms, left } = offer;
  return (
    <>
      <Measure
        label={terms.title}
        value={t('catalogue.leftOf', { left: number(left.total), total: number(terms.capacity.total) })}
        share={shareLeft(offer)}
      />
      <Text size="sm" c="dimmed">
        {t('coordinator.atOnce', { left: number(left.concurrent), total: number(terms.capacity.concurrent) })}
        {terms.amount !== undefined &&
          ` · ${t('coordinator.upTo', { amount: money(largest(terms.amount)) })}`}
      </Text>
    </>
  );
}

const largest = ({ maximumMinor, currency }: NonNullable<OfferView['terms']['amount']>) => ({
  amountMinor: maximumMinor,
  currency,
});

const shareLeft = ({ left, terms }: OfferView): number =>
  terms.capacity.total === 0 ? 0 : left.total / terms.capacity.total;
