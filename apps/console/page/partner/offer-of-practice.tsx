import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { EMPTY_OFFER } from './draft-offer.js';
import { OfferForm } from './offer-form.js';

interface Props {
  readonly practiceId: string;
  readonly onClose: () => void;
}

/** The form for an offer of what was learned in a practice, filled in as far as the practice says. */
export function OfferOfPractice({ practiceId, onClose }: Props) {
  const { t } = useWording();
  const query = useQuery({
    queryKey: ['offer-draft', practiceId],
    queryFn: () =>
      answerOf(matching.GET('/v1/practices/{id}/offer-draft', { params: { path: { id: practiceId } } })),
  });
  return (
    <Loaded query={query}>
      {(draft) => (
        <>
          <Text>{t('catalogue.ofPractice')}</Text>
          <OfferForm
            name={`offer-of.${practiceId}`}
            initial={{ ...EMPTY_OFFER, ...draft, languages: EMPTY_OFFER.languages }}
            onClose={onClose}
          />
        </>
      )}
    </Loaded>
  );
}
