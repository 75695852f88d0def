import { Button, Group, Text, TextInput } from '@mantine/core';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import type { useChange } from '../api/use-change.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ContributionName } from './contribution-name.js';
import type { DepositStep } from './steps-on.js';

interface Props {
  readonly deposit: UnidentifiedDeposit;
  readonly proposal: NonNullable<UnidentifiedDeposit['proposal']>;
  readonly steps: readonly DepositStep[];
  readonly decide: ReturnType<typeof useChange>;
}

/** What an officer has said of the money: another one confirms it or refuses, the same one takes it back. */
export function Proposal({ deposit, proposal, steps, decide }: Props) {
  const { t } = useWording();
  const { unidentifiedDepositId: id, version } = deposit;
  const { resolution, contributionId, officer } = proposal;
  const draft = useLocalDraft(`${id}.refusal`, '');
  const comment = draft.value.trim();
  const mayConfirm = steps.includes('confirm');
  const isOwn = !mayConfirm && steps.includes('refuse');
  const send = (action: 'confirm' | 'refuse', body?: object) => {
    const path = `/v1/unidentified-deposits/${id}/${action}`;
    const onSuccess = () => {
      draft.forget();
    };
    decide.mutate({ service: 'funding', path, version, body }, { onSuccess });
  };
  const isSending = (action: string) => decide.isPending && decide.variables.path.endsWith(`/${action}`);
  return (
    <Section title={t('deposit.proposal')} className={mayConfirm ? 'card card-turn' : 'card'}>
      <Text>
        {t(`deposit.says.${resolution}`, { officer })}
        {contributionId !== undefined && (
          <>
            {' '}
            <ContributionName id={contributionId} />
          </>
        )}
      </Text>
      <Text>{t('deposit.because', { comment: proposal.comment })}</Text>
      {isOwn && <Text>{t('deposit.otherOfficer')}</Text>}
      {steps.includes('refuse') && (
        <TextInput
          label={t(isOwn ? 'deposit.whyTakeBack' : 'deposit.whyRefuse')}
          maxLength={2000}
          value={draft.value}
          onChange={({ currentTarget }) => {
            draft.change(currentTarget.value);
          }}
        />
      )}
      <Group>
        {mayConfirm && (
          <Button
            loading={isSending('confirm')}
            onClick={() => {
              send('confirm');
            }}
          >
            {t(`deposit.confirm.${resolution}`)}
          </Button>
        )}
        {steps.includes('refuse') && (
          <Button
            variant="default"
            loading={isSending('refuse')}
            disabled={comment === ''}
            onClick={() => {
              send('refuse', { comment });
            }}
          >
            {t(isOwn ? 'deposit.takeBack' : 'deposit.refuse')}
          </Button>
        )}
      </Group>
    </Section>
  );
}
