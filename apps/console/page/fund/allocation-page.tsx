import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { Allocation } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { ObjectiveNames } from '../parts/objective-names.js';
import { Section } from '../parts/section.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { CloseAccounts } from './close-accounts.js';
import { CommitteeReview } from './committee-review.js';
import { useAllocation } from './funding-queries.js';
import { Scores } from './scores.js';
import { Tranches } from './tranches.js';

const route = getRouteApi('/people/allocations/$allocationId');

/** One allocation: what is asked, what the committee says, and how the money goes out. */
export function AllocationPage() {
  const { allocationId } = route.useParams();
  const query = useAllocation(allocationId);
  return <Loaded query={query}>{(allocation) => <Shown allocation={allocation} />}</Loaded>;
}

function Shown({ allocation }: { readonly allocation: Allocation }) {
  const { t, money, countries, list } = useWording();
  const { roles } = usePerson();
  const providerName = useProviderName();
  return (
    <Stack>
      <Title order={1}>{allocation.title}</Title>
      <Section title={t('allocation.about')}>
        <Facts
          facts={[
            [t('field.status'), t(`allocationStatus.${allocation.status as 'proposed'}`)],
            [t('field.amount'), money(allocation.amount)],
            [t('field.states'), countries(allocation.requestingStates)],
            [t('field.leadImplementer'), providerName(allocation.leadImplementer)],
            [t('allocation.unOrganisations'), list(allocation.unOrganisations.map(providerName))],
            [t('field.objectives'), <ObjectiveNames key="objectives" objectives={allocation.objectives} />],
            [t('allocation.outstanding'), money(allocation.outstanding)],
          ]}
        />
        {allocation.isBeingBooked && <Text role="status">{t('allocation.isBeingBooked')}</Text>}
        {allocation.isFrozen && <Text>{t('allocation.isFrozen')}</Text>}
      </Section>
      {roles.includes('committee') && <CommitteeReview allocation={allocation} />}
      <Scores allocation={allocation} />
      <Tranches allocation={allocation} />
      {roles.includes('finance') && allocation.status === 'reported' && (
        <CloseAccounts requestId={allocation.requestId} />
      )}
    </Stack>
  );
}
