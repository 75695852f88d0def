import { NativeSelect } from '@mantine/core';
import type { Contribution, UnidentifiedDeposit } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { useEveryContribution } from '../fund/funding-queries.js';
import { useDonorName } from '../fund/use-donor-name.js';
import { useWording } from '../wording/use-wording.js';
import { contributionsFor } from './contributions-for.js';

interface Props {
  readonly fundId: UnidentifiedDeposit['fundId'];
  readonly label: string;
  readonly id?: string;
  /** What the contribution would get. */
  readonly amount: Money | undefined;
  /** Empty until one is chosen. */
  readonly value: string;
  readonly onChange: (contributionId: string) => void;
}

/** Which contribution money belongs to, of those that are signed for and not paid up. */
export function ContributionSelect({ fundId, label, id, amount, value, onChange }: Props) {
  const { t, money } = useWording();
  const donorName = useDonorName();
  const { data } = useEveryContribution(fundId);
  const choices = contributionsFor(amount, data?.items ?? []);
  return (
    <NativeSelect
      id={id}
      label={label}
      required
      value={value}
      data={[
        { value: '', label: t('deposit.choose') },
        ...choices.map((choice) => ({
          value: choice.contributionId,
          label: [
            t('deposit.lacks', { donor: donorName(choice.donor), amount: money(choice.receivable) }),
            ...agreementOf(choice),
          ].join(' · '),
        })),
      ]}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}

/** The agreement's reference; where none was given, the service has made one up of the fund's id. */
const agreementOf = ({ fundId, agreementReference = '' }: Contribution): readonly string[] =>
  agreementReference === '' || agreementReference.startsWith(`${fundId}/`) ? [] : [agreementReference];
