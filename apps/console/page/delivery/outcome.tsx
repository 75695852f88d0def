import type { RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** How well the State says that each need was met, at the end and a year later. */
export function Outcome({ request: { ratings, followUp, content } }: { readonly request: RequestView }) {
  const { t, number } = useWording();
  if (ratings.length === 0) return null;
  const nameOf = (id: string) => {
    const index = content.needItems.findIndex(({ needItemId }) => needItemId === id);
    return `${t('request.need', { number: number(index + 1) })}: ${content.needItems[index]?.description ?? ''}`;
  };
  return (
    <Section title={t('delivery.outcome')}>
      <DataTable
        caption={t('delivery.outcome')}
        rows={ratings}
        keyOf={({ needItemId }) => needItemId}
        columns={[
          { head: t('field.need'), cell: ({ needItemId }) => nameOf(needItemId) },
          { head: t('delivery.rated'), cell: ({ rating }) => t(`rating.${String(rating) as '5'}`) },
          { head: t('field.comment'), cell: ({ comment }) => comment },
        ]}
      />
      <Facts
        facts={[
          [t('delivery.yearLater'), followUp?.needMet && t(`needMet.${followUp.needMet}`)],
          [t('field.text'), followUp?.text],
        ]}
      />
    </Section>
  );
}
