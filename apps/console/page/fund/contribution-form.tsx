import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { Fund } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { MoneyField } from '../parts/money-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { withoutBlanks } from '../parts/without-blanks.js';
import { useWording } from '../wording/use-wording.js';

interface Draft {
  readonly donor: string;
  readonly kind: 'commitment' | 'pledge';
  readonly amount: Money | undefined;
  readonly on: string;
  readonly agreementReference: string;
}

const EMPTY: Draft = { donor: '', kind: 'commitment', amount: undefined, on: '', agreementReference: '' };

interface Props {
  readonly fund: Fund;
  readonly onClose: () => void;
}

/** Records what a donor has signed or announced. */
export function ContributionForm({ fund, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${fund.fundId}.contribution`, EMPTY);
  const record = useChange(() => {
    draft.forget();
    onClose();
  });
  const set = (changed: Partial<Draft>) => {
    draft.change({ ...draft.value, ...changed });
  };
  const { donor, kind, amount, on, agreementReference } = draft.value;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate({
          service: 'funding',
          path: '/v1/contributions',
          body: withoutBlanks({ ...draft.value, fundId: fund.fundId }),
        });
      }}
    >
      <Stack>
        <TextInput
          label={t('field.donor')}
          required
          value={donor}
          onChange={({ currentTarget }) => {
            set({ donor: currentTarget.value });
          }}
        />
        <NativeSelect
          label={t('field.kind')}
          value={kind}
          data={(['commitment', 'pledge'] as const).map((value) => ({
            value,
            label: t(`contributionKind.${value}`),
          }))}
          onChange={({ currentTarget }) => {
            set({ kind: currentTarget.value as Draft['kind'] });
          }}
        />
        <MoneyField
          label={t('field.amount')}
          currency={fund.currency}
          value={amount}
          onChange={(money) => {
            set({ amount: money });
          }}
        />
        <TextInput
          type="date"
          label={t('field.signedOn')}
          required
          value={on}
          onChange={({ currentTarget }) => {
            set({ on: currentTarget.value });
          }}
        />
        <TextInput
          label={t('field.agreementReference')}
          value={agreementReference}
          onChange={({ currentTarget }) => {
            set({ agreementReference: currentTarget.value });
          }}
        />
        <ProblemAlert error={record.error} />
        <FormButtons label={t('contribution.save')} isSending={record.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
