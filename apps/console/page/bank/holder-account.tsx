import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { BankAccount, BankAccounts } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { usePerson } from '../app/use-session.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { AccountForm } from './account-form.js';
import { useBankAccounts } from './bank-queries.js';

interface Props {
  /** A fund's or a provider's id. */
  readonly holderId: string;
}

/** The account that is in use, the one that waits for another officer, and the form to enter one. */
export function HolderAccount({ holderId }: Props) {
  const { t } = useWording();
  const query = useBankAccounts(holderId);
  const isFinance = usePerson().roles.includes('finance');
  const [isEntering, setEntering] = useState(false);
  return (
    <Loaded query={query}>
      {(accounts) => (
        <>
          {accounts?.account === undefined ? (
            <Text>{t('bank.none')}</Text>
          ) : (
            <AccountFacts account={accounts.account} />
          )}
          {accounts?.proposed !== undefined && <Proposed accounts={accounts} proposed={accounts.proposed} />}
          {isFinance && !isEntering && (
            <Button
              variant="default"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => {
                setEntering(true);
              }}
            >
              {t('bank.enter')}
            </Button>
          )}
          {isEntering && (
            <AccountForm
              holderId={holderId}
              onClose={() => {
                setEntering(false);
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

function AccountFacts({ account }: { readonly account: BankAccount }) {
  const { t } = useWording();
  return (
    <Facts
      facts={[
        [t('bank.holder'), account.name],
        [t('bank.country'), account.country],
        [t('bank.iban'), account.iban],
        [t('bank.accountNumber'), account.accountNumber],
        [t('bank.bic'), account.bic],
      ]}
    />
  );
}

interface ProposedProps {
  readonly accounts: BankAccounts;
  readonly proposed: NonNullable<BankAccounts['proposed']>;
}

function Proposed({ accounts: { holderId, version }, proposed: { account, officer } }: ProposedProps) {
  const { t } = useWording();
  const { id, roles } = usePerson();
  const confirm = useChange();
  const isOwn = officer === id;
  const mayConfirm = roles.includes('finance') && !isOwn;
  return (
    <Section title={t('bank.proposed')} order={3} className={mayConfirm ? 'card card-turn' : 'card'}>
      <Text>{isOwn ? t('bank.own') : t('bank.waits', { officer })}</Text>
      <AccountFacts account={account} />
      <ProblemAlert error={confirm.error} />
      {mayConfirm && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate({ service: 'funding', path: `/v1/bank-accounts/${holderId}/confirm`, version });
          }}
        >
          {t('bank.confirm')}
        </Button>
      )}
    </Section>
  );
}
