import { NativeSelect, Stack, TextInput } from '@mantine/core';
import type { Contribution } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import type { Money } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { MoneyField } from '../parts/money-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { useDonorName } from './use-donor-name.js';

const REASONS = ['over-payment', 'earmark-unusable', 'request-closed', 'other'] as const;

interface Draft {
  readonly contributionId: string;
  readonly amount: Money | undefined;
  readonly reason: string;
  readonly comment: string;
}

interface Props {
  readonly fundId: string;
  readonly contributions: readonly Contribution[];
  readonly onClose: () => void;
}

/** Asks that a donor gets money back, out of a contribution that has something left to give back. */
export function DonorRefundForm({ fundId, contributions, onClose }: Props) {
  const { t, money } = useWording();
  const donorName = useDonorName();
  const open = contributions.filter(({ refundable }) => refundable.amountMinor > 0);
  const draft = useLocalDraft<Draft>(`${fundId}.donor-refund`, {
    contributionId: open[0]?.contributionId ?? '',
    amount: undefined,
    reason: REASONS[0],
    comment: '',
  });
  const { contributionId, amount, reason, comment } = draft.value;
  const set = (changed: Partial<Draft>) => {
    draft.change({ ...draft.value, ...changed });
  };
  const ask = useChange(() => {
    draft.forget();
    onClose();
  });
  const chosen = open.find((one) => one.contributionId === contributionId);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined) return;
        ask.mutate({
          service: 'funding',
          path: `/v1/contributions/${chosen.contributionId}/refunds`,
          version: chosen.version,
          body: { amount, reason, comment: comment.trim() },
        });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('donorRefund.of')}
          value={contributionId}
          data={open.map((one) => ({
            value: one.contributionId,
            label: t('donorRefund.atMost', { donor: donorName(one.donor), amount: money(one.refundable) }),
          }))}
          onChange={({ currentTarget }) => {
            set({ contributionId: currentTarget.value });
          }}
        />
        {chosen !== undefined && (
          <MoneyField
            label={t('donorRefund.amount')}
            currency={chosen.amount.currency}
            value={amount}
            onChange={(next) => {
              set({ amount: next });
            }}
          />
        )}
        <NativeSelect
          label={t('donorRefund.why')}
          value={reason}
          data={REASONS.map((value) => ({ value, label: t(`donorRefundReason.${value}`) }))}
          onChange={({ currentTarget }) => {
            set({ reason: currentTarget.value });
          }}
        />
        <TextInput
          label={t('field.comment')}
          required
          value={comment}
          onChange={({ currentTarget }) => {
            set({ comment: currentTarget.value });
          }}
        />
        <ProblemAlert error={ask.error} />
        <FormButtons
          label={t('donorRefund.send')}
          isSending={ask.isPending}
          isDisabled={chosen === undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
