import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Fund } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { Ageing } from './ageing.js';
import { Contributions } from './contributions.js';
import { DonorRefunds } from './donor-refunds.js';
import { useFunds } from './funding-queries.js';
import { Statement } from './statement.js';
import { Transfers } from './transfers.js';

/** The fund: its statement, its money by account, contributions, and every entry of its ledger. */
export function FundPage() {
  const { t } = useWording();
  const query = useFunds();
  return (
    <Stack>
      <Title order={1}>{t('navigation.fund')}</Title>
      <Loaded query={query}>
        {({ items }) => (items.length === 0 ? <Text>{t('fund.none')}</Text> : <Chosen funds={items} />)}
      </Loaded>
    </Stack>
  );
}

function Chosen({ funds }: { readonly funds: readonly Fund[] }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const [fundId, setFundId] = useState(funds[0]?.fundId ?? '');
  const fund = funds.find((one) => one.fundId === fundId);
  if (fund === undefined) return null;
  return (
    <>
      {funds.length > 1 && (
        <NativeSelect
          maw={420}
          label={t('fund.choose')}
          value={fundId}
          data={funds.map((one) => ({ value: one.fundId, label: one.name }))}
          onChange={({ currentTarget }) => {
            setFundId(currentTarget.value);
          }}
        />
      )}
      <Statement fund={fund} />
      <Contributions fund={fund} />
      <Ageing fund={fund} />
      <DonorRefunds fund={fund} />
      {roles.some((role) => role === 'finance' || role === 'auditor') && <Transfers fundId={fundId} />}
    </>
  );
}
