import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePerson } from '../app/use-session.js';
import type { RequestView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { ACTION_FORMS, isSimple, type ActionForm } from './action-forms.js';
import { actionsNow, PLACES, type KnownAction } from './actions-now.js';
import { AnswerDialog } from './answer-action.js';
import { ConfirmDialog } from './confirm-action.js';
import { EligibilityDialog } from './eligibility-action.js';
import { MilestoneDialog } from './milestone-action.js';
import { SimpleActionDialog } from './simple-action.js';

/** What the person may do with the request now, the way forward first. */
export function RequestActions({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const person = usePerson();
  const [open, setOpen] = useState<KnownAction>();
  const actions = actionsNow(request, person);
  if (actions.length === 0) return null;
  return (
    <>
      <Group>
        {actions.map((action, index) =>
          action in PLACES ? (
            <Button
              key={action}
              component={Link}
              to={`/requests/${request.requestId}/${PLACES[action as keyof typeof PLACES]}`}
              variant={index === 0 ? 'filled' : 'default'}
            >
              {t(`action.${action}`)}
            </Button>
          ) : (
            <Button
              key={action}
              variant={index === 0 && !isGrave(action) ? 'filled' : 'default'}
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

function isGrave(action: KnownAction): boolean {
  return isSimple(action) && (ACTION_FORMS[action] as ActionForm).isGrave === true;
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
  if (action === 'reach-milestone' || action === 'waive-milestone')
    return <MilestoneDialog action={action} {...common} />;
  return null;
}
