import type { RequestContent } from '../api/views.js';
import type { Difference } from '../parts/differences.js';
import { useWording } from '../wording/use-wording.js';

/** Names a field of one of two drafts; a field of a need by the need’s number on the page. */
export function useFieldName(mine: RequestContent, theirs: RequestContent) {
  const { t, number } = useWording();
  return ({ field, id }: Difference): string => {
    if (id === undefined) return t(`field.${field as 'title'}`);
    const places = [mine, theirs].map(({ needItems }) =>
      needItems.findIndex((item) => item.needItemId === id),
    );
    const need = t('request.need', { number: number(Math.max(...places) + 1) });
    return field === 'needItems' ? need : `${need}: ${t(`field.${field as 'amount'}`)}`;
  };
}
