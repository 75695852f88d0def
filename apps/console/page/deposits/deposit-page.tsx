import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { DepositFacts } from './deposit-facts.js';
import { DepositList } from './deposit-list.js';
import { useDeposit } from './deposit-queries.js';
import { DepositSteps } from './deposit-steps.js';

const route = getRouteApi('/people/deposits/$depositId');

/** One unidentified deposit: what the bank says of it, whose it may be, and what was taken off it. */
export function DepositPage() {
  const { depositId } = route.useParams();
  const query = useDeposit(depositId);
  return (
    <Loaded key={depositId} query={query}>
      {(deposit) => <Shown deposit={deposit} />}
    </Loaded>
  );
}

function Shown({ deposit }: { readonly deposit: UnidentifiedDeposit }) {
  const { t, money } = useWording();
  const { unidentifiedDepositId: id, bankReference: reference, amount, parts } = deposit;
  return (
    <Stack>
      <Title order={1}>{t('deposit.named', { reference, amount: money(amount) })}</Title>
      <Link to="/deposits">{t('deposit.all')}</Link>
      <Section title={t('deposit.about')}>
        <DepositFacts deposit={deposit} />
        {deposit.isBeingBooked && <Text role="status">{t('allocation.isBeingBooked')}</Text>}
      </Section>
      <DepositSteps deposit={deposit} />
      {parts !== undefined && (
        <Section title={t('deposit.parts')}>
          <DepositList caption={t('deposit.parts')} wanted={{ partOf: id }} />
        </Section>
      )}
    </Stack>
  );
}
