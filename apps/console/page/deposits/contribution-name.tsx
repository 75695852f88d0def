import { useDonorName } from '../fund/use-donor-name.js';
import { useWording } from '../wording/use-wording.js';
import { useContribution } from './deposit-queries.js';

/** Whose contribution it is and how much was signed for; its id until that has been read. */
export function ContributionName({ id }: { readonly id: string }) {
  const { t, money } = useWording();
  const donorName = useDonorName();
  const { data } = useContribution(id);
  if (data === undefined) return <code>{id}</code>;
  return <>{t('deposit.contributionOf', { donor: donorName(data.donor), amount: money(data.amount) })}</>;
}
