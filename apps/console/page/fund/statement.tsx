import { Text } from '@mantine/core';
import type { Balances, Fund } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useBalances } from './funding-queries.js';
import { SourcesAndUses } from './sources-and-uses.js';

/** Sources, uses and what is left, and the same money by account. */
export function Statement({ fund }: { readonly fund: Fund }) {
  const query = useBalances(fund.fundId);
  return <Loaded query={query}>{(balances) => <Shown fund={fund} balances={balances} />}</Loaded>;
}

type Row = readonly [name: string, amount: Money];

function Shown({ fund, balances }: { readonly fund: Fund; readonly balances: Balances }) {
  const { t, money } = useWording();
  const { sources, uses, balance, agreesWithCash } = balances.statement;
  const used = (Object.entries(balances.accounts) as Row[]).filter(
    ([, { amountMinor }]) => amountMinor !== 0,
  );
  return (
    <>
      <Section title={t('fund.statement', { name: fund.name })}>
        <SourcesAndUses sources={sources} uses={uses} balance={balance} />
        <div className="grid">
          <Amounts caption={t('fund.sources')} rows={Object.entries(sources)} />
          <Amounts caption={t('fund.uses')} rows={Object.entries(uses)} />
        </div>
        <Text fw={600}>
          {t('fund.balance')}: {money(balance)}
        </Text>
        <Text>{t(agreesWithCash ? 'fund.agrees' : 'fund.disagrees')}</Text>
      </Section>
      <Section title={t('fund.accounts')}>
        <DataTable
          caption={t('fund.accounts')}
          rows={used}
          keyOf={([name]) => name}
          columns={[
            {
              head: t('fund.account'),
              cell: ([name]) => t(`account.${name as 'cash'}`, { defaultValue: name }),
            },
            { head: t('field.amount'), align: 'end', cell: ([, amount]) => money(amount) },
          ]}
        />
      </Section>
    </>
  );
}

function Amounts({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  const { t, money } = useWording();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={([name]) => name}
      columns={[
        { head: caption, cell: ([name]) => t(`statement.${name as 'total'}`, { defaultValue: name }) },
        { head: t('field.amount'), align: 'end', cell: ([, amount]) => money(amount) },
      ]}
    />
  );
}
