import { Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { InvitationView } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { useSharedDraft } from '../parts/use-shared-draft.js';
import { withoutBlanks } from '../parts/without-blanks.js';
import { useWording } from '../wording/use-wording.js';
import { ProposalFoot, type Proposal } from './proposal-foot.js';

interface Props {
  readonly invitation: InvitationView;
  readonly onClose: () => void;
}

/** What the provider proposes for the need; it can be kept as a draft that colleagues see. */
export function ProposalForm({ invitation, onClose }: Props) {
  const { t } = useWording();
  const { needItem } = invitation;
  const draft = useSharedDraft<Proposal>(`${invitation.invitationId}.proposal`, {
    theirs: invitation.proposal ?? { startsOn: needItem.startsOn, endsOn: needItem.endsOn },
  });
  const send = useChange(() => {
    draft.forget();
    onClose();
  });
  const proposal = draft.value;
  const set = (changed: Partial<Proposal>) => {
    draft.change({ ...proposal, ...changed });
  };
  const sendAs = (action: 'draft-proposal' | 'submit-proposal') => {
    send.mutate({
      service: 'matching',
      path: `/v1/invitations/${invitation.invitationId}/${action}`,
      version: invitation.version,
      body: withoutBlanks(proposal),
    });
  };
  const keep = () => {
    sendAs('draft-proposal');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.overtaken === undefined) sendAs('submit-proposal');
      }}
    >
      <Stack>
        <Textarea
          label={t('field.proposal')}
          required
          autosize
          autoFocus
          minRows={4}
          maxLength={4000}
          value={proposal.summary ?? ''}
          onChange={({ currentTarget }) => {
            set({ summary: currentTarget.value });
          }}
        />
        {needItem.kind !== 'human' && (
          <MoneyField
            label={t('field.amount')}
            value={proposal.amount}
            currency={needItem.amount?.currency}
            onChange={(amount) => {
              set({ amount });
            }}
          />
        )}
        {needItem.kind !== 'financial' && (
          <NumberInput
            label={t('field.personDays')}
            min={1}
            hideControls
            value={proposal.personDays ?? ''}
            onChange={(value) => {
              set({ personDays: value === '' ? undefined : Number(value) });
            }}
          />
        )}
        <Group grow preventGrowOverflow={false}>
          <TextInput
            type="date"
            label={t('field.startsOn')}
            value={proposal.startsOn ?? ''}
            onChange={({ currentTarget }) => {
              set({ startsOn: currentTarget.value });
            }}
          />
          <TextInput
            type="date"
            label={t('field.endsOn')}
            value={proposal.endsOn ?? ''}
            onChange={({ currentTarget }) => {
              set({ endsOn: currentTarget.value });
            }}
          />
        </Group>
        <ProposalFoot draft={draft} change={send} onKeep={keep} onClose={onClose} />
      </Stack>
    </form>
  );
}
