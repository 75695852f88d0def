import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Fund } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { ChosenFund } from '../fund/chosen-fund.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useProviders } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { BankPayments } from './bank-payments.js';
import { HolderAccount } from './holder-account.js';
import { ProviderSelect } from './provider-select.js';
import { RecordCost } from './record-cost.js';
import { RecordInterest } from './record-interest.js';

/** Where a fund and those whom it pays keep their money, and what the bank adds and takes off. */
export function Bank() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('navigation.bank')}</Title>
      <Text>{t('bank.text')}</Text>
      <ChosenFund>{(fund) => <OfFund key={fund.fundId} fund={fund} />}</ChosenFund>
      <OfProvider />
    </Stack>
  );
}

function OfFund({ fund }: { readonly fund: Fund }) {
  const { t } = useWording();
  const isFinance = usePerson().roles.includes('finance');
  return (
    <>
      <Section title={t('bank.ofFund')}>
        <HolderAccount holderId={fund.fundId} />
      </Section>
      {isFinance && <BankPayments fund={fund} />}
      {isFinance && <RecordInterest fund={fund} />}
      {isFinance && <RecordCost fund={fund} />}
    </>
  );
}

function OfProvider() {
  const { t } = useWording();
  const query = useProviders();
  const [providerId, setProviderId] = useState('');
  return (
    <Section title={t('bank.ofProvider')}>
      <Loaded query={query}>
        {(providers) => (
          <ProviderSelect
            label={t('bank.provider')}
            empty={t('bank.choose')}
            providers={providers}
            value={providerId}
            onChange={setProviderId}
          />
        )}
      </Loaded>
      {providerId !== '' && <HolderAccount key={providerId} holderId={providerId} />}
    </Section>
  );
}
