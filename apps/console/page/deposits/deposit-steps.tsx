import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';
import { ProposalForm } from './proposal-form.js';
import { Proposal } from './proposal.js';
import { SplitForm } from './split-form.js';
import { stepsOn } from './steps-on.js';

const FORMS = ['identify', 'return', 'split'] as const;

/** What is proposed, and what the person can do about the deposit now. */
export function DepositSteps({ deposit }: { readonly deposit: UnidentifiedDeposit }) {
  const { t } = useWording();
  const steps = stepsOn(deposit, usePerson());
  const forms = FORMS.filter((form) => steps.includes(form));
  const [open, setOpen] = useState<(typeof FORMS)[number]>();
  // Kept here: a confirmation that is refused ends the proposal, and the refusal has to outlive it.
  const decide = useChange();
  const close = () => {
    setOpen(undefined);
  };
  return (
    <>
      <ProblemAlert error={decide.error} />
      {deposit.status === 'proposed' && deposit.proposal !== undefined && (
        <Proposal deposit={deposit} proposal={deposit.proposal} steps={steps} decide={decide} />
      )}
      {forms.length > 0 && (
        <Group>
          {forms.map((form) => (
            <Button
              key={form}
              variant="default"
              aria-expanded={open === form}
              onClick={() => {
                setOpen(form);
              }}
            >
              {t(`deposit.${form}`)}
            </Button>
          ))}
        </Group>
      )}
      {(open === 'identify' || open === 'return') && steps.includes(open) && (
        <ProposalForm key={open} deposit={deposit} step={open} onClose={close} />
      )}
      {open === 'split' && steps.includes('split') && <SplitForm deposit={deposit} onClose={close} />}
    </>
  );
}
