import { Alert, List, Text } from '@mantine/core';
import { ApiProblem } from '../api/problem.js';
import type { EditedOffersView } from '../api/views.js';
import { SaidOf } from '../parts/said-of.js';
import { useRefusalWords } from '../parts/use-refusal-words.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly outcome: EditedOffersView;
  /** What an offer is called; undefined for one that is not shown. */
  readonly titleOf: (offerId: string) => string | undefined;
}

/** What became of offers that were changed at once: how many, and why each of the others was not. */
export function EditedOffers({ outcome: { items }, titleOf }: Props) {
  const { t, number } = useWording();
  const { ofRefusal } = useRefusalWords();
  const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  const refused = items.filter(({ outcome }) => outcome === 'refused');
  return (
    <div role="status">
      <Text fw={600}>
        {t('offersEdit.done', { revised: number(count('revised')), unchanged: number(count('unchanged')) })}
      </Text>
      {refused.length > 0 && (
        <Alert
          color="red"
          variant="outline"
          title={t('offersEdit.notDone', { number: number(refused.length) })}
        >
          <List>
            {refused.map(({ offerId, code, detail }) => (
              <List.Item key={offerId}>
                <strong>{titleOf(offerId) ?? offerId}</strong>:{' '}
                <SaidOf said={ofRefusal(new ApiProblem(409, { code, detail }))} />
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
