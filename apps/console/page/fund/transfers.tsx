import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useTransfers } from './funding-queries.js';
import { TransferTable } from './transfer-table.js';

/** Every transfer of the ledger with its lines, newest first. */
export function Transfers({ fundId }: { readonly fundId: string }) {
  const { t } = useWording();
  const query = useTransfers({ fundId });
  return (
    <Section title={t('ledger.transfers')}>
      <Loaded query={query}>
        {({ items }) => <TransferTable caption={t('ledger.transfers')} transfers={items} />}
      </Loaded>
    </Section>
  );
}
