import { Text } from '@mantine/core';
import type { Balances, Fund } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { accountsOf, BALANCE_ACCOUNTS, type Side } from './entry-accounts.js';
import { useBalances } from './funding-queries.js';
import { SourcesAndUses } from './sources-and-uses.js';
import { ToEntries } from './to-entries.js';
import { useAccountName } from './use-account-name.js';

/** Sources, uses and what is left, and the same money by account. */
export function Statement({ fund }: { readonly fund: Fund }) {
  const query = useBalances(fund.fundId);
  return <Loaded query={query}>{(balances) => <Shown fund={fund} balances={balances} />}</Loaded>;
}

type Row = readonly [name: string, amount: Money];

function Shown({ fund, balances }: { readonly fund: Fund; readonly balances: Balances }) {
  const { t } = useWording();
  const accountName = useAccountName();
  const { sources, uses, balance, agreesWithCash } = balances.statement;
  const used = (Object.entries(balances.accounts) as Row[]).filter(
    ([, { amountMinor }]) => amountMinor !== 0,
  );
  return (
    <>
      <Section title={t('fund.statement', { name: fund.name })}>
        <SourcesAndUses sources={sources} uses={uses} balance={balance} />
        <div className="grid">
          <Amounts fund={fund} side="sources" rows={Object.entries(sources)} />
          <Amounts fund={fund} side="uses" rows={Object.entries(uses)} />
        </div>
        <Text fw={600}>
          {t('fund.balance')}:{' '}
          <ToEntries
            fundId={fund.fundId}
            name={t('fund.balance')}
            amount={balance}
            accounts={BALANCE_ACCOUNTS}
          />
        </Text>
        <Text>{t(agreesWithCash ? 'fund.agrees' : 'fund.disagrees')}</Text>
      </Section>
      <Section title={t('fund.accounts')}>
        <DataTable
          caption={t('fund.accounts')}
          rows={used}
          keyOf={([name]) => name}
          columns={[
            { head: t('fund.account'), cell: ([name]) => accountName(name) },
            {
              head: t('field.amount'),
              align: 'end',
              cell: ([name, amount]) => (
                <ToEntries fundId={fund.fundId} name={accountName(name)} amount={amount} accounts={[name]} />
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}

interface AmountsProps {
  readonly fund: Fund;
  readonly side: Side;
  readonly rows: readonly Row[];
}

function Amounts({ fund: { fundId }, side, rows }: AmountsProps) {
  const { t } = useWording();
  const caption = t(`fund.${side}`);
  const nameOf = (figure: string) => t(`statement.${figure as 'total'}`, { defaultValue: figure });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={([name]) => name}
      columns={[
        { head: caption, cell: ([figure]) => nameOf(figure) },
        {
          head: t('field.amount'),
          align: 'end',
          cell: ([figure, amount]) => (
            <ToEntries
              fundId={fundId}
              name={figure === 'total' ? `${caption}, ${nameOf(figure)}` : nameOf(figure)}
              amount={amount}
              accounts={accountsOf(side, figure)}
            />
          ),
        },
      ]}
    />
  );
}
