import { TextInput } from '@mantine/core';
import type { Fund } from '../api/funding-views.js';
import { CreditFields, EMPTY_CREDIT } from '../fund/credit-fields.js';
import { useProviders } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { FundMovementForm } from './fund-movement-form.js';
import { ProviderSelect } from './provider-select.js';

const EMPTY = { ...EMPTY_CREDIT, period: '', earnedBy: '' };

/** Records interest that has arrived, of the fund's own account or passed on by an implementer. */
export function RecordInterest({ fund }: { readonly fund: Fund }) {
  const { t } = useWording();
  const { data: providers = [] } = useProviders();
  return (
    <FundMovementForm fund={fund} of="interest" empty={EMPTY}>
      {(value, set) => (
        <>
          <CreditFields currency={fund.currency} value={value} onChange={set} />
          <TextInput
            label={t('bank.period')}
            required
            maxLength={40}
            value={value.period}
            onChange={({ currentTarget }) => {
              set({ period: currentTarget.value });
            }}
          />
          <ProviderSelect
            label={t('bank.earnedBy')}
            empty={t('bank.earnedByFund')}
            providers={providers}
            value={value.earnedBy}
            onChange={(earnedBy) => {
              set({ earnedBy });
            }}
          />
        </>
      )}
    </FundMovementForm>
  );
}
