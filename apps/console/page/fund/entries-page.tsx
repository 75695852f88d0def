import { Stack, Text, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Balances } from '../api/funding-views.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { Paged } from '../parts/paged.js';
import { useWording } from '../wording/use-wording.js';
import { useBalances, useTransfers } from './funding-queries.js';
import { TransferTable } from './transfer-table.js';
import { useAccountName } from './use-account-name.js';

const route = getRouteApi('/people/fund/$fundId/entries');

/** The entries of some accounts of a fund, or of all, as of today or a past day, with what the accounts come to. */
export function EntriesPage() {
  const { t, list } = useWording();
  const navigate = route.useNavigate();
  const accountName = useAccountName();
  const { fundId } = route.useParams();
  const { accounts, asOfOn } = route.useSearch();
  const names = accounts?.split(',');
  const title = names === undefined ? t('ledger.transfers') : list(names.map(accountName));
  const balances = useBalances(fundId, asOfOn);
  const transfers = useTransfers({ fundId, account: names, asOfOn });
  return (
    <Stack>
      <Title order={1}>{t('entries.title', { name: title })}</Title>
      <Text>
        <Link to="/fund">{t('entries.back')}</Link>
      </Text>
      <Text>{t('entries.text')}</Text>
      <TextInput
        maw={320}
        type="date"
        label={t('ageing.asOfOn')}
        max={new Date().toISOString().slice(0, 10)}
        value={asOfOn ?? ''}
        onChange={({ currentTarget: { value } }) => {
          void navigate({
            search: { ...(accounts && { accounts }), ...(value !== '' && { asOfOn: value }) },
          });
        }}
      />
      <Loaded query={balances}>
        {(found) => <Standing names={names ?? []} accounts={found.accounts} />}
      </Loaded>
      <Title order={2} className="visually-hidden">
        {t('ledger.transfers')}
      </Title>
      <Paged pages={transfers}>{(items) => <TransferTable caption={title} transfers={items} />}</Paged>
    </Stack>
  );
}

function Standing({ names, accounts }: { readonly names: readonly string[] } & Pick<Balances, 'accounts'>) {
  const { money } = useWording();
  const accountName = useAccountName();
  const known = names.flatMap((name) => {
    const amount = accounts[name];
    return amount === undefined ? [] : [[accountName(name), money(amount)] as const];
  });
  return known.length === 0 ? null : <Facts facts={known} />;
}
