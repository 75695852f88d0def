import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Allocation } from '../api/funding-views.js';
import { useAllocationsOf, useTransfers } from '../fund/funding-queries.js';
import { TransferTable } from '../fund/transfer-table.js';
import { Loaded } from '../parts/loaded.js';
import { Paged } from '../parts/paged.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** The money of a request: what was allocated to it, and every entry of the ledger that came of that. */
export function RequestLedger({ requestId }: { readonly requestId: string }) {
  const { t } = useWording();
  const query = useAllocationsOf(requestId);
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Section title={t('auditHistory.ledger')}>
            <Text c="dimmed">{t('auditHistory.noMoney')}</Text>
          </Section>
        ) : (
          items.map((allocation) => <Entries key={allocation.allocationId} allocation={allocation} />)
        )
      }
    </Loaded>
  );
}

function Entries({ allocation }: { readonly allocation: Allocation }) {
  const { t, money } = useWording();
  const { fundId, allocationId, title, amount, status } = allocation;
  const transfers = useTransfers({ fundId, bookedFor: allocationId });
  return (
    <Section title={t('auditHistory.ledger')}>
      <Text>
        <Link to="/allocations/$allocationId" params={{ allocationId }}>
          {title}
        </Link>{' '}
        · {money(amount)} · {t(`allocationStatus.${status as 'proposed'}`)}
      </Text>
      <Paged pages={transfers}>
        {(items) => <TransferTable caption={t('auditHistory.ledger')} transfers={items} />}
      </Paged>
    </Section>
  );
}
