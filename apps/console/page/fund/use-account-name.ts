import { useWording } from '../wording/use-wording.js';

/** The name of an account of the chart in the person's language. */
export function useAccountName(): (name: string) => string {
  const { t } = useWording();
  return (name) => t(`account.${name as 'cash'}`, { defaultValue: name });
}
