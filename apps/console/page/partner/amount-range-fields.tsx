import type { MakeOfferDto } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { useWording } from '../wording/use-wording.js';

type Range = MakeOfferDto['amount'];

interface Props {
  readonly value: Range;
  readonly onChange: (range: Range) => void;
}

/** From how much to how much an offer gives. */
export function AmountRangeFields({ value, onChange }: Props) {
  const { t } = useWording();
  const range = value ?? { minimumMinor: 0, maximumMinor: 0, currency: 'USD' };
  const { currency } = range;
  return (
    <>
      <MoneyField
        label={t('catalogue.least')}
        value={value && { amountMinor: value.minimumMinor, currency }}
        onChange={(money) => {
          if (money !== undefined)
            onChange({ ...range, minimumMinor: money.amountMinor, currency: money.currency });
        }}
      />
      <MoneyField
        label={t('catalogue.most')}
        currency={currency}
        value={value && { amountMinor: value.maximumMinor, currency }}
        onChange={(money) => {
          if (money !== undefined) onChange({ ...range, maximumMinor: money.amountMinor });
        }}
      />
    </>
  );
}
