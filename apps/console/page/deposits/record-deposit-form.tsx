import { TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { Fund } from '../api/funding-views.js';
import { CreditFields, EMPTY_CREDIT } from '../fund/credit-fields.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly fund: Fund;
  readonly onClose: () => void;
}

/** Records money that the bank has credited and that nobody knows a contribution for. */
export function RecordDepositForm({ fund, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${fund.fundId}.unidentified-deposit`, { ...EMPTY_CREDIT, remitter: '' });
  const record = useChange(() => {
    draft.forget();
    onClose();
  });
  const set = (changed: Partial<typeof draft.value>) => {
    draft.change({ ...draft.value, ...changed });
  };
  return (
    <Section title={t('deposit.record')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const body = { ...draft.value, fundId: fund.fundId };
          record.mutate({ service: 'funding', path: '/v1/unidentified-deposits', body });
        }}
      >
        <div className="grid">
          <CreditFields currency={fund.currency} value={draft.value} onChange={set} mayBeExchanged />
          <TextInput
            label={t('deposit.remitter')}
            required
            maxLength={300}
            value={draft.value.remitter}
            onChange={({ currentTarget }) => {
              set({ remitter: currentTarget.value });
            }}
          />
        </div>
        <ProblemAlert error={record.error} />
        <FormButtons label={t('deposit.save')} isSending={record.isPending} onClose={onClose} />
      </form>
    </Section>
  );
}
