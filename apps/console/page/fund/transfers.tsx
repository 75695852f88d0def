import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useTransfers } from './funding-queries.js';

/** Every transfer of the ledger with its lines, newest first. */
export function Transfers({ fundId }: { readonly fundId: string }) {
  const { t, money, number } = useWording();
  const query = useTransfers(fundId, true);
  return (
    <Section title={t('ledger.transfers')}>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            caption={t('ledger.transfers')}
            rows={items}
            keyOf={({ reference }) => reference}
            columns={[
              { head: t('ledger.number'), align: 'end', cell: ({ seq }) => number(seq) },
              {
                head: t('ledger.lines'),
                cell: ({ lines }) =>
                  lines.map(({ name, side, amount, part }) => (
                    <div key={`${name} ${part ?? ''} ${side}`}>
                      {t(`side.${side}`)} {t(`account.${name as 'cash'}`, { defaultValue: name })}{' '}
                      {money(amount)}
                    </div>
                  )),
              },
              { head: t('ledger.hash'), cell: ({ hash }) => <code>{hash.slice(0, 12)}…</code> },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
