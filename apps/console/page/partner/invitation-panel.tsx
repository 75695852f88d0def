import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useChange } from '../api/use-change.js';
import type { InvitationView } from '../api/views.js';
import { Clarifications } from '../offers/clarifications.js';
import { Facts } from '../parts/facts.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { Due } from '../request/due.js';
import { NeedCard } from '../request/need-cards.js';
import { useWording } from '../wording/use-wording.js';
import { DeclineForm } from './decline-form.js';
import { ProposalForm } from './proposal-form.js';
import { ReasonForm } from './reason-form.js';
import { WhyMatched } from './why-matched.js';
import { WorkBar } from './work-bar.js';

type Form = 'propose' | 'decline' | 'retract' | 'answer';

/** One invitation: what is needed, why this provider was asked, and its answer. */
export function InvitationPanel({ invitation }: { readonly invitation: InvitationView }) {
  const { t, countries, number, money, day } = useWording();
  const [form, setForm] = useState<Form>();
  useSeen(invitation);
  const { proposal } = invitation;
  const close = () => {
    setForm(undefined);
  };
  return (
    <Section title={invitation.requestTitle}>
      <Text>
        <Link to="/requests/$requestId" params={{ requestId: invitation.requestId }}>
          {countries(invitation.requestingStates)}
        </Link>{' '}
        · {t(`invitationStatus.${invitation.status}`)}
      </Text>
      <Facts
        facts={[
          [t('partner.respondBy'), <Due key="respond" dueAt={invitation.respondBy} />],
          [
            t('partner.confirmBy'),
            invitation.confirmBy && <Due key="confirm" dueAt={invitation.confirmBy} />,
          ],
          [
            t('field.fit'),
            invitation.fit !== undefined && t('offers.outOf100', { fit: number(Math.round(invitation.fit)) }),
          ],
        ]}
      />
      <WorkBar invitation={invitation} />
      <NeedCard needItem={invitation.needItem} number={1} />
      <WhyMatched invitationId={invitation.invitationId} />
      <Clarifications invitation={invitation} />
      {proposal !== undefined && form === undefined && (
        <Section title={t('partner.yourProposal')} order={3} className="">
          <Text>{proposal.summary}</Text>
          <Facts
            facts={[
              [t('field.amount'), proposal.amount && money(proposal.amount)],
              [t('field.personDays'), proposal.personDays && number(proposal.personDays)],
              [
                t('field.period'),
                proposal.startsOn && proposal.endsOn && `${day(proposal.startsOn)} – ${day(proposal.endsOn)}`,
              ],
            ]}
          />
        </Section>
      )}
      {form === undefined && <Buttons invitation={invitation} onForm={setForm} />}
      {form === 'propose' && <ProposalForm invitation={invitation} onClose={close} />}
      {form === 'decline' && <DeclineForm invitation={invitation} onClose={close} />}
      {form === 'retract' && <ReasonForm invitation={invitation} action="retract" onClose={close} />}
      {form === 'answer' && (
        <ReasonForm invitation={invitation} action="answer-clarification" onClose={close} />
      )}
    </Section>
  );
}

interface ButtonsProps {
  readonly invitation: InvitationView;
  readonly onForm: (form: Form) => void;
}

function Buttons({ invitation, onForm }: ButtonsProps) {
  const { t } = useWording();
  const act = useChange();
  const may = (action: string) => invitation.allowedActions.includes(action);
  const send = (action: string) => {
    act.mutate({
      service: 'matching',
      path: `/v1/invitations/${invitation.invitationId}/${action}`,
      version: invitation.version,
    });
  };
  return (
    <Stack gap="xs">
      <ProblemAlert error={act.error} />
      <Group>
        {may('confirm') && (
          <Button
            data-key="y"
            loading={act.isPending}
            onClick={() => {
              send('confirm');
            }}
          >
            {t('partner.confirm')}
          </Button>
        )}
        {may('answer-clarification') && (
          <Button
            onClick={() => {
              onForm('answer');
            }}
          >
            {t('partner.answer')}
          </Button>
        )}
        {may('express-interest') && (
          <Button
            data-key="i"
            loading={act.isPending}
            onClick={() => {
              send('express-interest');
            }}
          >
            {t('partner.interested')}
          </Button>
        )}
        {(may('submit-proposal') || may('draft-proposal')) && (
          <Button
            data-key="p"
            onClick={() => {
              onForm('propose');
            }}
          >
            {t('partner.propose')}
          </Button>
        )}
        {may('decline') && (
          <Button
            data-key="d"
            variant="default"
            onClick={() => {
              onForm('decline');
            }}
          >
            {t('partner.decline')}
          </Button>
        )}
        {may('retract') && (
          <Button
            variant="default"
            onClick={() => {
              onForm('retract');
            }}
          >
            {t('partner.retract')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** The State is told that its invitation was seen once somebody has it open. */
function useSeen({ invitationId, status, version }: InvitationView): void {
  const { mutate } = useChange();
  useEffect(() => {
    if (status === 'invited')
      mutate({ service: 'matching', path: `/v1/invitations/${invitationId}/see`, version });
  }, [invitationId, status, version, mutate]);
}
