import { Stack, Text } from '@mantine/core';
import { providerOf, usePerson } from '../app/use-session.js';
import { MoreButton } from '../parts/more-button.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useQueueNews } from '../partner/queue-queries.js';
import { useProviders } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { MembersTable } from './members-table.js';
import { useMembersOf, useMemberships } from './membership-queries.js';
import { OwnMemberships } from './own-memberships.js';

/** The consortia that have named a provider, and, where it is one itself, whom it has named. */
export function Consortia() {
  const news = useQueueNews();
  const own = providerOf(usePerson());
  const isConsortium = useProviders().data?.some(
    ({ providerId, kind }) => providerId === own && kind === 'consortium',
  );
  return (
    <Stack id="consortia">
      <AsMember news={news} />
      {own !== undefined && isConsortium === true && <AsConsortium id={own} news={news} />}
    </Stack>
  );
}

interface News {
  readonly news: number | false;
}

/** Nothing for whom nobody has named. */
function AsMember({ news }: News) {
  const { t } = useWording();
  const query = useMemberships(news);
  const items = (query.data?.pages ?? []).flatMap((page) => page.items);
  if (query.error === null && items.length === 0) return null;
  return (
    <Section title={t('consortium.title')} className="">
      <Text>{t('consortium.text')}</Text>
      <Loaded query={query as never}>{() => <OwnMemberships items={items} />}</Loaded>
      <MoreButton query={query} />
    </Section>
  );
}

function AsConsortium({ id, news }: News & { readonly id: string }) {
  const { t } = useWording();
  const query = useMembersOf(id, news);
  return (
    <Section title={t('consortium.members')} className="">
      <Text>{t('consortium.membersText')}</Text>
      <Loaded query={query}>{({ items }) => <MembersTable items={items} />}</Loaded>
    </Section>
  );
}
