import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { MembershipView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { ActionDialog } from '../request/action-dialog.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly membership: MembershipView;
  readonly step: 'accept' | 'decline' | 'leave' | 'withdraw';
  /** The other side, for who does not see the row. */
  readonly of: string;
}

/** A step of a membership, which says what follows and is confirmed before it is sent. */
export function MembershipStep({ membership, step, of }: Props) {
  const { t } = useWording();
  const [isOpen, setOpen] = useState(false);
  const label = t(`consortium.${step}`);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={`${label}: ${of}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {isOpen && (
        <StepDialog
          membership={membership}
          step={step}
          of={of}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function StepDialog({ membership, step, of, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useWording();
  const { consortiumId, memberId, version } = membership;
  const path = `/v1/providers/${consortiumId}/memberships/${memberId}/${step}`;
  const draft = useLocalDraft(path, '');
  const reason = draft.value.trim();
  const body = reason === '' ? {} : { reason };
  const isMissing = step === 'leave' && reason === '';
  return (
    <ActionDialog
      title={t(`consortium.${step}`)}
      explanation={`${of}: ${t(`consortium.${step}Text`)}`}
      isGrave={step === 'leave'}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={isMissing ? undefined : { service: 'matching', path, version, body }}
    >
      {step !== 'accept' && (
        <Textarea
          label={t(step === 'leave' ? 'field.reason' : 'consortium.reason')}
          required={step === 'leave'}
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.value}
          onChange={({ currentTarget }) => {
            draft.change(currentTarget.value);
          }}
        />
      )}
    </ActionDialog>
  );
}
