import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Contribution } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import type { Money } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { MoneyField } from '../parts/money-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';
import { useDonorName } from './use-donor-name.js';

const REASONS = ['over-payment', 'earmark-unusable', 'request-closed', 'other'] as const;

interface Props {
  readonly contributions: readonly Contribution[];
  readonly onClose: () => void;
}

/** Asks that a donor gets money back, out of a contribution that has something left to give back. */
export function DonorRefundForm({ contributions, onClose }: Props) {
  const { t, money } = useWording();
  const donorName = useDonorName();
  const open = contributions.filter(({ refundable }) => refundable.amountMinor > 0);
  const [contributionId, choose] = useState(open[0]?.contributionId ?? '');
  const [amount, setAmount] = useState<Money>();
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [comment, setComment] = useState('');
  const ask = useChange(onClose);
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
            choose(currentTarget.value);
          }}
        />
        {chosen !== undefined && (
          <MoneyField
            label={t('donorRefund.amount')}
            currency={chosen.amount.currency}
            value={amount}
            onChange={setAmount}
          />
        )}
        <NativeSelect
          label={t('donorRefund.why')}
          value={reason}
          data={REASONS.map((value) => ({ value, label: t(`donorRefundReason.${value}`) }))}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        <TextInput
          label={t('field.comment')}
          required
          value={comment}
          onChange={({ currentTarget }) => {
            setComment(currentTarget.value);
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
