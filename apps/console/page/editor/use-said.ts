import type { Money } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

/** Says the value of a field of a draft in words, for whoever compares two of them. */
export function useSaid() {
  const { t, number, money, list, day, languageName } = useWording();
  const said = (value: unknown, field?: string): string => {
    if (value === undefined || value === null || value === '') return '—';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string') return saidText(value, field);
    if (Array.isArray(value)) return value.length === 0 ? '—' : list(value.map((one) => said(one, field)));
    return saidThing(value as object);
  };
  const saidText = (value: string, field?: string): string => {
    switch (field) {
      case 'kind':
        return t(`kind.${value as 'human'}`);
      case 'urgency':
        return t(`urgency.${value as 'normal'}`);
      case 'cooperationKinds':
        return t(`cooperation.${value as 'triangular'}`);
      case 'structuralFactors':
        return t(`factor.${value as 'poverty'}`);
      case 'language':
      case 'languages':
        return languageName(value);
      case 'startsOn':
      case 'endsOn':
        return day(value);
      default:
        return value;
    }
  };
  const saidThing = (value: object): string => {
    if ('amountMinor' in value) return money(value as Money);
    if ('description' in value) return said(value.description);
    if ('country' in value) return list(Object.values(value as Record<string, string>).filter(Boolean));
    return list(
      Object.entries(value as Record<string, number>).map(
        ([marker, score]) => `${t(`marker.${marker as 'gender'}`)}: ${said(score)}`,
      ),
    );
  };
  return said;
}
