import { Button } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { OfferView } from '../api/views.js';
import { providerOf, usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';

/** Takes an own offer out of the catalogue; what was promised from it stays promised. */
export function WithdrawOffer({ offer }: { readonly offer: OfferView }) {
  const { t } = useWording();
  const withdraw = useChange();
  const mine = providerOf(usePerson());
  if (offer.status !== 'open' || mine !== offer.providerId) return null;
  return (
    <>
      <ProblemAlert error={withdraw.error} />
      <Button
        variant="default"
        size="xs"
        aria-label={t('catalogue.withdrawNamed', { title: offer.terms.title })}
        loading={withdraw.isPending}
        onClick={() => {
          withdraw.mutate({
            service: 'matching',
            path: `/v1/offers/${offer.offerId}/withdraw`,
            version: offer.version,
            body: {},
          });
        }}
      >
        {t('catalogue.withdraw')}
      </Button>
    </>
  );
}
