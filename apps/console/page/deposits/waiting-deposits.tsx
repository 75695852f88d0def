import { Text } from '@mantine/core';
import { usePerson } from '../app/use-session.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useProposedDeposits } from './deposit-queries.js';
import { DepositTable } from './deposit-table.js';
import { stepsOn } from './steps-on.js';

/** Deposits of which another officer has said whose they are; nothing when none waits for the person. */
export function WaitingDeposits() {
  const { t } = useWording();
  const person = usePerson();
  const query = useProposedDeposits();
  const waiting = (query.data?.items ?? []).filter((deposit) => stepsOn(deposit, person).includes('confirm'));
  if (waiting.length === 0) return <NotLoaded title={t('deposit.waiting')} query={query} />;
  return (
    <Section title={t('deposit.waiting')} className="card card-turn">
      <Text>{t('deposit.waitingText')}</Text>
      <DepositTable caption={t('deposit.waiting')} deposits={waiting} />
    </Section>
  );
}
