import { Button, Group, Text, TextInput } from '@mantine/core';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { useTrancheChange, type TrancheProps } from './use-tranche-change.js';

/** One officer instructs the payment, … */
export const InstructPayment = (props: TrancheProps) => <OneStep {...props} action="instruct" />;

/** … and another goes on: whoever has instructed a payment neither releases nor confirms it. */
export function FollowPayment(props: TrancheProps) {
  const { t } = useWording();
  const { id } = usePerson();
  const { instructedBy, needsRelease, releasedBy } = props.tranche;
  if (instructedBy === id) return <Text>{t('tranche.otherOfficer')}</Text>;
  if (needsRelease !== true || releasedBy !== undefined) return <ConfirmPayment {...props} />;
  return (
    <>
      <Text>{t('tranche.needsRelease')}</Text>
      <OneStep {...props} action="release" />
    </>
  );
}

function OneStep({ action, ...props }: TrancheProps & { readonly action: 'instruct' | 'release' }) {
  const { t, number } = useWording();
  const { change, send } = useTrancheChange(props);
  return (
    <>
      <ProblemAlert error={change.error} />
      <Group>
        <Button
          loading={change.isPending}
          onClick={() => {
            send(action);
          }}
        >
          {t(`tranche.${action}`, { number: number(props.tranche.tranche) })}
        </Button>
      </Group>
    </>
  );
}

function ConfirmPayment(props: TrancheProps) {
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
