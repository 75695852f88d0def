import { Box, Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Fund, UnidentifiedDeposit } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { ChosenFund } from '../fund/chosen-fund.js';
import { FilterSelect } from '../parts/filter-select.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { DepositList } from './deposit-list.js';
import { RecordDepositForm } from './record-deposit-form.js';

const STATUSES = ['held', 'proposed', 'resolving', 'identified', 'returned', 'split'] as const;

/** Money at the bank that nobody knows a contribution for, and what became of it. */
export function Deposits() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('navigation.deposits')}</Title>
      <Text>{t('deposit.text')}</Text>
      <ChosenFund>{(fund) => <OfFund key={fund.fundId} fund={fund} />}</ChosenFund>
    </Stack>
  );
}

function OfFund({ fund }: { readonly fund: Fund }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const [isRecording, setRecording] = useState(false);
  const [status, setStatus] = useState('');
  return (
    <>
      {roles.includes('finance') && !isRecording && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setRecording(true);
          }}
        >
          {t('deposit.record')}
        </Button>
      )}
      {isRecording && (
        <RecordDepositForm
          fund={fund}
          onClose={() => {
            setRecording(false);
          }}
        />
      )}
      <Section title={t('deposit.list')}>
        <Box maw={320}>
          <FilterSelect
            label={t('field.status')}
            all={t('register.all')}
            value={status}
            choices={STATUSES.map((value) => ({ value, label: t(`depositStatus.${value}`) }))}
            onChange={setStatus}
          />
        </Box>
        <DepositList
          caption={t('deposit.list')}
          wanted={{
            fundId: fund.fundId,
            ...(status !== '' && { status: status as UnidentifiedDeposit['status'] }),
          }}
        />
      </Section>
    </>
  );
}
