import { Stack, Text, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { Contribution } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { MoneyField } from '../parts/money-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

interface Draft {
  readonly amount: Money | undefined;
  readonly receivedOn: string;
  readonly bankReference: string;
}

const EMPTY: Draft = { amount: undefined, receivedOn: '', bankReference: '' };

interface Props {
  readonly contribution: Contribution;
  readonly onClose: () => void;
}

/** Records money that the bank has credited. */
export function DepositForm({ contribution, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${contribution.contributionId}.deposit`, EMPTY);
  const record = useChange(() => {
    draft.forget();
    onClose();
  });
  const set = (changed: Partial<Draft>) => {
    draft.change({ ...draft.value, ...changed });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate({
          service: 'funding',
          path: `/v1/contributions/${contribution.contributionId}/deposits`,
          version: contribution.version,
          body: draft.value,
        });
      }}
    >
      <Stack>
        <Text fw={600}>{t('contribution.depositNamed', { donor: contribution.donor })}</Text>
        <MoneyField
          label={t('field.amount')}
          currency={contribution.amount.currency}
          value={draft.value.amount}
          onChange={(amount) => {
            set({ amount });
          }}
        />
        <TextInput
          type="date"
          label={t('field.receivedOn')}
          required
          value={draft.value.receivedOn}
          onChange={({ currentTarget }) => {
            set({ receivedOn: currentTarget.value });
          }}
        />
        <TextInput
          label={t('field.bankReference')}
          required
          value={draft.value.bankReference}
          onChange={({ currentTarget }) => {
            set({ bankReference: currentTarget.value });
          }}
        />
        <ProblemAlert error={record.error} />
        <FormButtons label={t('contribution.saveDeposit')} isSending={record.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
