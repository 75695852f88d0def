import { Stack, Title } from '@mantine/core';
import type { Fund } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { useWording } from '../wording/use-wording.js';
import { Ageing } from './ageing.js';
import { ChosenFund } from './chosen-fund.js';
import { Contributions } from './contributions.js';
import { DonorRefunds } from './donor-refunds.js';
import { Statement } from './statement.js';
import { Transfers } from './transfers.js';

/** The fund: its statement, its money by account, contributions, and every entry of its ledger. */
export function FundPage() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('navigation.fund')}</Title>
      <ChosenFund>{(fund) => <Shown fund={fund} />}</ChosenFund>
    </Stack>
  );
}

function Shown({ fund }: { readonly fund: Fund }) {
  const { roles } = usePerson();
  return (
    <>
      <Statement fund={fund} />
      <Contributions fund={fund} />
      <Ageing fund={fund} />
      <DonorRefunds fund={fund} />
      {roles.some((role) => role === 'finance' || role === 'auditor') && <Transfers fundId={fund.fundId} />}
    </>
  );
}
