import type { Plan, RequestView } from '../api/views.js';
import { useSaid } from '../editor/use-said.js';
import type { Difference } from '../parts/differences.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';

type BudgetLine = Plan['activities'][number]['budgetLines'][number];

/** Says the value of a field of a plan in words, for whoever compares two of them. */
export function usePlanSaid({ content }: RequestView) {
  const { t, number, money, list, day } = useWording();
  const saidOfFields = useSaid();
  const providerName = useProviderName();
  const payerName = (source: string) => (source === 'fund' ? t('plan.fund') : providerName(source));
  const needName = (needItemId: string) => {
    const place = content.needItems.findIndex((item) => item.needItemId === needItemId);
    return t('request.need', { number: number(place + 1) });
  };
  const lineText = ({ amount, source, implementer }: BudgetLine) =>
    list([money(amount), payerName(source), providerName(implementer)]);

  return (value: unknown, { list: name, field }: Difference): string => {
    if (value === undefined || value === null || value === '') return saidOfFields(value);
    if (field === name) return (value as { readonly title: string }).title;
    switch (field) {
      case 'leadImplementer':
        return providerName(value as string);
      case 'dueOn':
        return day(value as string);
      case 'measure':
        return t(`measure.${value as 'count'}`);
      case 'disaggregatedBy':
        return list((value as readonly 'sex'[]).map((by) => t(`dimension.${by}`)));
      case 'needItemIds':
        return list((value as readonly string[]).map(needName));
      case 'budgetLines':
        return (value as readonly BudgetLine[]).map(lineText).join('; ');
      default:
        return saidOfFields(value, field);
    }
  };
}
