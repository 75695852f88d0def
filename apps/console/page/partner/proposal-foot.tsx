import { Button, Group } from '@mantine/core';
import type { useChange } from '../api/use-change.js';
import type { InvitationView } from '../api/views.js';
import { useSaid } from '../editor/use-said.js';
import { BothVersions } from '../parts/both-versions.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import type { useSharedDraft } from '../parts/use-shared-draft.js';
import { useWording } from '../wording/use-wording.js';

export type Proposal = NonNullable<InvitationView['proposal']>;

interface Props {
  readonly draft: ReturnType<typeof useSharedDraft<Proposal>>;
  readonly change: ReturnType<typeof useChange>;
  /** Keeps it as a draft that colleagues see. */
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Sends a proposal; where a colleague has changed it meanwhile, the person first chooses from both versions. */
export function ProposalFoot({ draft: { overtaken, goOnWith }, change, onKeep, onClose }: Props) {
  const { t } = useWording();
  const said = useSaid();
  if (overtaken !== undefined)
    return (
      <BothVersions
        actor={t('holder.coordinator')}
        versions={overtaken}
        nameOf={({ field }) => t(field === 'summary' ? 'field.proposal' : `field.${field as 'amount'}`)}
        said={(value, { field }) => said(value, field)}
        onChoose={(chosen) => {
          change.reset();
          goOnWith(chosen);
        }}
      />
    );
  return (
    <>
      <ProblemAlert error={change.error} />
      <Group>
        <Button type="submit" loading={change.isPending}>
          {t('partner.submit')}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {t('partner.saveDraft')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </>
  );
}
