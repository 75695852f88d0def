import { Stack, Text } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { Contribution } from '../api/funding-views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { CreditFields, EMPTY_CREDIT } from './credit-fields.js';

interface Props {
  readonly contribution: Contribution;
  readonly onClose: () => void;
}

/** Records money that the bank has credited. */
export function DepositForm({ contribution, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${contribution.contributionId}.deposit`, EMPTY_CREDIT);
  const record = useChange(() => {
    draft.forget();
    onClose();
  });
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
        <CreditFields
          currency={contribution.amount.currency}
          value={draft.value}
          mayBeExchanged
          onChange={(changed) => {
            draft.change({ ...draft.value, ...changed });
          }}
        />
        <ProblemAlert error={record.error} />
        <FormButtons label={t('contribution.saveDeposit')} isSending={record.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
