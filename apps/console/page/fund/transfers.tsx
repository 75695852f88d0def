import { Paged } from '../parts/paged.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useTransfers } from './funding-queries.js';
import { TransferTable } from './transfer-table.js';

/** The transfers of the ledger with their lines, newest first, down to the first. */
export function Transfers({ fundId }: { readonly fundId: string }) {
  const { t } = useWording();
  const transfers = useTransfers({ fundId });
  return (
    <Section title={t('ledger.transfers')}>
      <Paged pages={transfers}>
        {(items) => <TransferTable caption={t('ledger.transfers')} transfers={items} />}
      </Paged>
    </Section>
  );
}
