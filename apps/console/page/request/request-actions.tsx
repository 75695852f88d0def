import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePerson } from '../app/use-session.js';
import type { RequestView } from '../api/views.js';
import { AgreeDialog } from '../delivery/agree-action.js';
import { useDelivery } from '../delivery/use-delivery.js';
import { useWording } from '../wording/use-wording.js';
import { isSimple } from './action-forms.js';
import { actionsNow, mainActionOf, PLACES, type KnownAction } from './actions-now.js';
import { AnswerDialog } from './answer-action.js';
import { ConfirmDialog } from './confirm-action.js';
import { EligibilityDialog } from './eligibility-action.js';
import { MilestoneDialog } from './milestone-action.js';
import { SimpleActionDialog } from './simple-action.js';
import { isTurnOf } from './whose-turn.js';

/** What the person may do with the request now, the way forward first. */
export function RequestActions({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const person = usePerson();
  const [open, setOpen] = useState<KnownAction>();
  const hasAgreed = useHasAgreed(request);
  const actions = actionsNow(request, person).filter(
    (action) => action !== 'agree-to-amendment' || !hasAgreed(person.organisation),
  );
  if (actions.length === 0) return null;
  const main = mainActionOf(actions, isTurnOf(person, request));
  return (
    <>
      <Group>
        {actions.map((action) =>
          action in PLACES ? (
            <Button
              key={action}
              component={Link}
              to={`/requests/${request.requestId}/${PLACES[action as keyof typeof PLACES]}`}
              variant={action === main ? 'filled' : 'default'}
            >
              {t(`action.${action}`)}
            </Button>
          ) : (
            <Button
              key={action}
              variant={action === main ? 'filled' : 'default'}
              onClick={() => {
                setOpen(action);
              }}
            >
              {t(`action.${action}`)}
            </Button>
          ),
        )}
      </Group>
      {open !== undefined && (
        <Dialog
          action={open}
          request={request}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}

/** Tells whether a party has nothing more to say to the open amendment. */
function useHasAgreed(request: RequestView): (party: string) => boolean {
  const { data } = useDelivery(request, request.openAmendmentId !== undefined);
  const open = data?.amendments.find(({ amendmentId }) => amendmentId === request.openAmendmentId);
  return (party) =>
    open !== undefined &&
    (open.agreedBy.includes(party) || !(open.parties as readonly string[]).includes(party));
}

interface DialogProps {
  readonly action: KnownAction;
  readonly request: RequestView;
  readonly onClose: () => void;
}

function Dialog({ action, request, onClose }: DialogProps) {
  const common = { request, onClose };
  if (isSimple(action)) return <SimpleActionDialog action={action} {...common} />;
  if (action === 'check-eligibility') return <EligibilityDialog {...common} />;
  if (action === 'answer') return <AnswerDialog {...common} />;
  if (action === 'confirm') return <ConfirmDialog {...common} />;
  if (action === 'agree-to-amendment') return <AgreeDialog {...common} />;
  if (action === 'reach-milestone' || action === 'waive-milestone')
    return <MilestoneDialog action={action} {...common} />;
  return null;
}
