import { Button, Group, TextInput } from '@mantine/core';
import type { Money } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { useTrancheChange, type TrancheProps } from './use-tranche-change.js';

interface ReportDraft {
  readonly expenditure: Money | undefined;
  readonly documentReference: string;
}

/** The payee accounts for the money. */
export function ReportExpenditure(props: TrancheProps) {
  const { t, number } = useWording();
  const which = number(props.tranche.tranche);
  const { change, send } = useTrancheChange(props);
  const draft = useLocalDraft<ReportDraft>(`${props.allocation.allocationId}.${which}.report`, {
    expenditure: undefined,
    documentReference: '',
  });
  const { expenditure, documentReference } = draft.value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send('report', { expenditure, documentReference: documentReference.trim() });
      }}
    >
      <MoneyField
        label={t('tranche.expenditure')}
        currency={props.tranche.amount.currency}
        value={expenditure}
        onChange={(amount) => {
          draft.change({ ...draft.value, expenditure: amount });
        }}
      />
      <TextInput
        label={t('field.documentReference')}
        required
        value={documentReference}
        onChange={({ currentTarget }) => {
          draft.change({ ...draft.value, documentReference: currentTarget.value });
        }}
      />
      <ProblemAlert error={change.error} />
      <Button type="submit" mt="xs" loading={change.isPending} disabled={expenditure === undefined}>
        {t('tranche.report', { number: which })}
      </Button>
    </form>
  );
}

/** Finance accepts the account, or returns it with a comment. */
export function JudgeReport(props: TrancheProps) {
  const { t, number } = useWording();
  const which = number(props.tranche.tranche);
  const { change, send } = useTrancheChange(props);
  const draft = useLocalDraft(`${props.allocation.allocationId}.${which}.report-comment`, '');
  return (
    <>
      <TextInput
        label={t('tranche.returnComment')}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
      <ProblemAlert error={change.error} />
      <Group>
        <Button
          loading={change.isPending}
          onClick={() => {
            send('accept-report');
          }}
        >
          {t('tranche.acceptReport', { number: which })}
        </Button>
        <Button
          variant="default"
          disabled={draft.value.trim() === ''}
          onClick={() => {
            send('return-report', { comment: draft.value.trim() });
          }}
        >
          {t('tranche.returnReport', { number: which })}
        </Button>
      </Group>
    </>
  );
}
