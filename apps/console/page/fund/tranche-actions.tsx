import { Button, Group, Text, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { Allocation, Tranche } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { providerOf, usePerson } from '../app/use-session.js';
import { MoneyField } from '../parts/money-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { isToAccept } from './is-to-accept.js';

interface Props {
  readonly allocation: Allocation;
  readonly tranche: Tranche;
}

/** Pay, confirm, report, accept: each by another person, as the four-eyes rule has it. */
export function TrancheActions({ allocation, tranche }: Props) {
  const person = usePerson();
  const isFinance = person.roles.includes('finance');
  const isPayee = providerOf(person) === allocation.leadImplementer;
  const { status } = tranche;
  if (isFinance && (status === 'conditions-met' || status === 'failed'))
    return <Instruct allocation={allocation} tranche={tranche} />;
  if (isFinance && status === 'instructed') return <Instructed allocation={allocation} tranche={tranche} />;
  if (isFinance && isToAccept(tranche)) return <Accept allocation={allocation} tranche={tranche} />;
  if (isPayee && status === 'paid') return <Report allocation={allocation} tranche={tranche} />;
  return null;
}

const pathOf = ({ allocation, tranche }: Props, action: string): string =>
  `/v1/allocations/${allocation.allocationId}/tranches/${String(tranche.tranche)}/${action}`;

function useTrancheChange(props: Props) {
  const change = useChange();
  const send = (action: string, body?: object) => {
    change.mutate({
      service: 'funding',
      path: pathOf(props, action),
      version: props.allocation.version,
      body,
    });
  };
  return { change, send };
}

function Instruct(props: Props) {
  const { t, number } = useWording();
  const { change, send } = useTrancheChange(props);
  return (
    <>
      <ProblemAlert error={change.error} />
      <Group>
        <Button
          loading={change.isPending}
          onClick={() => {
            send('instruct');
          }}
        >
          {t('tranche.instruct', { number: number(props.tranche.tranche) })}
        </Button>
      </Group>
    </>
  );
}

/** Whoever has instructed a payment neither releases nor confirms it. */
function Instructed({ allocation, tranche }: Props) {
  const { t } = useWording();
  const { id } = usePerson();
  if (tranche.instructedBy === id) return <Text>{t('tranche.otherOfficer')}</Text>;
  const isToRelease = tranche.needsRelease === true && tranche.releasedBy === undefined;
  return isToRelease ? (
    <Release allocation={allocation} tranche={tranche} />
  ) : (
    <Confirm allocation={allocation} tranche={tranche} />
  );
}

function Release(props: Props) {
  const { t, number } = useWording();
  const { change, send } = useTrancheChange(props);
  return (
    <>
      <Text>{t('tranche.needsRelease')}</Text>
      <ProblemAlert error={change.error} />
      <Group>
        <Button
          loading={change.isPending}
          onClick={() => {
            send('release');
          }}
        >
          {t('tranche.release', { number: number(props.tranche.tranche) })}
        </Button>
      </Group>
    </>
  );
}

function Confirm(props: Props) {
  const { t, number } = useWording();
  const which = number(props.tranche.tranche);
  const { change, send } = useTrancheChange(props);
  const draft = useLocalDraft(`${props.allocation.allocationId}.${which}.bank`, '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send('confirm', { paidAt: new Date().toISOString(), bankReference: draft.value.trim() });
      }}
    >
      <TextInput
        label={t('field.bankReference')}
        required
        maxLength={140}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
      <ProblemAlert error={change.error} />
      <Group mt="xs">
        <Button type="submit" loading={change.isPending}>
          {t('tranche.confirm', { number: which })}
        </Button>
        <Button
          variant="default"
          disabled={draft.value.trim() === ''}
          onClick={() => {
            send('fail', { comment: draft.value.trim() });
          }}
        >
          {t('tranche.fail', { number: which })}
        </Button>
      </Group>
    </form>
  );
}

function Accept(props: Props) {
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

interface ReportDraft {
  readonly expenditure: Money | undefined;
  readonly documentReference: string;
}

function Report(props: Props) {
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
