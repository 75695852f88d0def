import { Stack, Text, TextInput } from '@mantine/core';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ContributionSelect } from './contribution-select.js';

const EMPTY = { contributionId: '', comment: '' };

interface Props {
  readonly deposit: UnidentifiedDeposit;
  readonly step: 'identify' | 'return';
  readonly onClose: () => void;
}

/** Says that what is left of the money is a contribution's, or has to go back; another officer confirms it. */
export function ProposalForm({ deposit, step, onClose }: Props) {
  const { t, money } = useWording();
  const { unidentifiedDepositId: id, version, fundId, rest } = deposit;
  const draft = useLocalDraft(`${id}.${step}`, EMPTY);
  const propose = useChange(() => {
    draft.forget();
    onClose();
  });
  const set = (changed: Partial<typeof EMPTY>) => {
    draft.change({ ...draft.value, ...changed });
  };
  const { contributionId } = draft.value;
  const comment = draft.value.comment.trim();
  const isIdentifying = step === 'identify';
  return (
    <Section title={t(`deposit.${step}`)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate({
            service: 'funding',
            path: `/v1/unidentified-deposits/${id}/${step}`,
            version,
            body: { comment, ...(isIdentifying && { contributionId }) },
          });
        }}
      >
        <Stack>
          <Text>{t(`deposit.${step}Text`, { amount: money(rest) })}</Text>
          {isIdentifying && (
            <ContributionSelect
              fundId={fundId}
              label={t('deposit.contribution')}
              amount={rest}
              value={contributionId}
              onChange={(chosen) => {
                set({ contributionId: chosen });
              }}
            />
          )}
          <TextInput
            label={t('field.comment')}
            required
            maxLength={2000}
            value={draft.value.comment}
            onChange={({ currentTarget }) => {
              set({ comment: currentTarget.value });
            }}
          />
          <ProblemAlert error={propose.error} />
          <FormButtons
            label={t('deposit.propose')}
            isSending={propose.isPending}
            isDisabled={comment === '' || (isIdentifying && contributionId === '')}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Section>
  );
}
