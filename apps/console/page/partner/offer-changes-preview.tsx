import type { OfferView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import type { Changeable, DraftChanges } from './offer-changes.js';

interface Props {
  readonly offers: readonly OfferView[];
  readonly draft: DraftChanges;
}

type Terms = Pick<OfferView['terms'], Changeable>;

/** What each offer says now and what it will say, before anything is sent. */
export function OfferChangesPreview({ offers, draft }: Props) {
  const { t, day, number, list, languageName } = useWording();
  const said: Readonly<Record<Changeable, (terms: Terms) => string>> = {
    startsOn: ({ startsOn }) => (startsOn === '' ? '' : day(startsOn)),
    endsOn: ({ endsOn }) => (endsOn === '' ? '' : day(endsOn)),
    capacity: ({ capacity: { total, concurrent } }) =>
      t('offersEdit.capacity', { total: number(total), concurrent: number(concurrent) }),
    languages: ({ languages }) => list(languages.map(languageName)),
    conditions: ({ conditions }) => list([...conditions]),
  };
  const nothing = t('offersEdit.nothing');
  return (
    <DataTable
      caption={t('offersEdit.preview')}
      rows={offers}
      keyOf={({ offerId }) => offerId}
      columns={[
        { head: t('field.title'), cell: ({ terms }: OfferView) => terms.title },
        ...draft.parts.map((part) => ({
          head: t(`offersEdit.part.${part}`),
          cell: ({ terms }: OfferView) => {
            const [before, after] = [said[part](terms) || nothing, said[part](draft) || nothing];
            return before === after ? before : t('offersEdit.becomes', { before, after });
          },
        })),
      ]}
    />
  );
}
